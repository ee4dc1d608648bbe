package dk.trin.service.ui.access;

import dk.trin.service.access.Pages;
import dk.trin.service.access.Result;
import dk.trin.service.access.Setup;
import dk.trin.service.ui.Fault;
import dk.trin.service.web.Cpr;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the first administrator is made. */
@Controller
@PermitAll
class SetupPage {
    private static final String VIEW = "access/setup";
    private static final String USER_NAME = "[a-z][a-z0-9._-]{1,63}";
    private static final int LONGEST_NAME = 100;

    private final Setup setup;
    private final MessageSource messages;

    SetupPage(Setup setup, MessageSource messages) {
        this.setup = setup;
        this.messages = messages;
    }

    @GetMapping(Pages.SETUP)
    String show(Model model) {
        return shown(model, new Setup.Request("", "", "", ""), List.of());
    }

    @PostMapping(Pages.SETUP)
    String make(
            @RequestParam("code") String code,
            @RequestParam("name") String name,
            @RequestParam("userName") String userName,
            @RequestParam("password") String password,
            Model model,
            Locale locale) {
        Setup.Request request =
                new Setup.Request(code, userName.strip().toLowerCase(Locale.ROOT), name.strip(), password);
        List<Fault> faults = faults(request, locale);
        if (faults.isEmpty()) {
            if (!(setup.make(request) instanceof Result.Refused<?> refused)) {
                return "redirect:" + Pages.SIGN_IN;
            }
            faults = List.of(fault(refused.why(), locale));
        }
        return shown(model, request, faults);
    }

    private List<Fault> faults(Setup.Request request, Locale locale) {
        List<Fault> faults = new ArrayList<>();
        if (request.name().isEmpty() || request.name().length() > LONGEST_NAME || Cpr.isIn(request.name())) {
            faults.add(fault("name", "access.fault.name", locale));
        }
        if (!request.userName().matches(USER_NAME) || Cpr.isIn(request.userName())) {
            faults.add(fault("userName", "access.fault.user-name", locale));
        }
        return faults;
    }

    private Fault fault(Result.Why why, Locale locale) {
        return switch (why) {
            case WEAK_PASSWORD -> fault("password", "access.fault.weak-password", locale);
            case COMMON_PASSWORD -> fault("password", "access.fault.common-password", locale);
            default -> fault("code", "access.fault.wrong-code", locale);
        };
    }

    private Fault fault(String field, String key, Locale locale) {
        return new Fault(field, messages.getMessage(key, new Object[0], locale));
    }

    private String shown(Model model, Setup.Request request, List<Fault> faults) {
        model.addAttribute("setupOpen", setup.isOpen());
        model.addAttribute("name", request.name());
        model.addAttribute("userName", request.userName());
        model.addAttribute("faults", faults);
        return VIEW;
    }
}
