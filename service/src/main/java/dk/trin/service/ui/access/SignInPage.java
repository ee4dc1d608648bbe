package dk.trin.service.ui.access;

import dk.trin.service.access.HeldForms;
import dk.trin.service.access.Pages;
import dk.trin.service.access.Setup;
import dk.trin.service.access.SigningIn;
import dk.trin.service.web.RequestHeaders;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in. Who is signed in already goes on to the front page. */
@Controller
@PermitAll
class SignInPage {
    /**
     * What can have happened before: tried in vain, tried too often, signed out, got a new password; at the provider: it is
     * away, came back in vain, without a role, not signed in strongly enough.
     */
    private static final List<String> BEFORE =
            List.of("fejl", "vent", "ud", "ny", "borte", "udbyder", "rolle", "styrke");

    private final Setup setup;
    private final SigningIn signingIn;
    private final HeldForms forms;

    SignInPage(Setup setup, SigningIn signingIn, HeldForms forms) {
        this.setup = setup;
        this.signingIn = signingIn;
        this.forms = forms;
    }

    @GetMapping(Pages.SIGN_IN)
    String show(@RequestParam Map<String, String> query, HttpServletRequest request, Model model) {
        if (RequestHeaders.knownActor().isPresent()) {
            return "redirect:/";
        }
        Set<String> asked = query.keySet();
        model.addAttribute(
                "before", BEFORE.stream().filter(asked::contains).findFirst().orElse(""));
        model.addAttribute("waiting", forms.isWaiting(request));
        model.addAttribute("setupOpen", setup.isOpen());
        model.addAttribute("provider", signingIn.byProvider() ? SigningIn.PROVIDER : "");
        return "access/sign-in";
    }
}
