package dk.trin.service.ui.access;

import dk.trin.service.access.Pages;
import dk.trin.service.access.Result;
import dk.trin.service.access.SigningIn;
import dk.trin.service.access.User;
import dk.trin.service.access.Users;
import dk.trin.service.ui.Fault;
import dk.trin.service.web.Actor;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
            Model model,
            Locale locale) {
        String userName = User.userName(actor.id()).orElse("");
        if (!(users.changePassword(userName, present, next) instanceof Result.Refused<?> refused)) {
            return "redirect:" + Pages.SIGN_IN + "?ny";
        }
        boolean weak = refused.why() == Result.Why.WEAK_PASSWORD;
        String key = weak ? "access.fault.weak-password" : "access.fault.wrong-password";
        return shown(
                model, List.of(new Fault(weak ? "next" : "present", messages.getMessage(key, new Object[0], locale))));
    }

    private String shown(Model model, List<Fault> faults) {
        model.addAttribute("byProvider", signingIn.byProvider());
        model.addAttribute("faults", faults);
        return VIEW;
    }
}
