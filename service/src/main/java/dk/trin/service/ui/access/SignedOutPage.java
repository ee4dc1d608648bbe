package dk.trin.service.ui.access;

import dk.trin.service.access.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads whoever has signed out of Trin on to where they sign out of their work account, too. */
@Controller
@PermitAll
class SignedOutPage {
    @PostMapping(Pages.SIGNED_OUT)
    String show(HttpServletRequest request, Model model) {
        Object onward = request.getAttribute(Pages.ONWARD);
        if (onward == null) {
            return "redirect:" + Pages.SIGN_IN;
        }
        model.addAttribute("onward", onward);
        return "access/signed-out";
    }
}
