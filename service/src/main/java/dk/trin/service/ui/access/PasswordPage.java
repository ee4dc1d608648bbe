package dk.trin.service.ui.access;

import dk.trin.service.access.Pages;
import dk.trin.service.access.Result;
import dk.trin.service.access.SigningIn;
import dk.trin.service.access.User;
import dk.trin.service.access.Users;
import dk.trin.service.ui.Fault;
import dk.trin.service.web.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who is signed in, with whatever role, chooses a password. */
@Controller
@PermitAll
class PasswordPage {
    private static final String VIEW = "access/password";

    private final Users users;
    private final SigningIn signingIn;
    private final MessageSource messages;

    PasswordPage(Users users, SigningIn signingIn, MessageSource messages) {
        this.users = users;
        this.signingIn = signingIn;
        this.messages = messages;
    }

    @GetMapping(Pages.PASSWORD)
    String show(Model model) {
        return shown(model, List.of());
    }

    @PostMapping(Pages.PASSWORD)
    String change(
            @RequestParam("present") String present,
            @RequestParam("next") String next,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        String userName = User.userName(actor.id()).orElse("");
        Users.NewPassword password = new Users.NewPassword(userName, request.getRemoteAddr(), present, next);
        if (!(users.changePassword(password) instanceof Result.Refused<?> refused)) {
            return "redirect:" + Pages.SIGN_IN + "?ny";
        }
        return shown(model, List.of(fault(refused.why())));
    }

    private Fault fault(Result.Why why) {
        return switch (why) {
            case WEAK_PASSWORD -> fault("next", "access.fault.weak-password");
            case COMMON_PASSWORD -> fault("next", "access.fault.common-password");
            case TOO_MANY_TRIES -> fault("present", "access.fault.too-many-tries");
            default -> fault("present", "access.fault.wrong-password");
        };
    }

    private Fault fault(String field, String key) {
        return new Fault(field, messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale()));
    }

    private String shown(Model model, List<Fault> faults) {
        model.addAttribute("byProvider", signingIn.byProvider());
        model.addAttribute("faults", faults);
        return VIEW;
    }
}
