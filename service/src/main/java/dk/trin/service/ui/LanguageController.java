package dk.trin.service.ui;

import dk.trin.service.access.HeldForm;
import dk.trin.service.access.HeldForms;
import dk.trin.service.access.Pages;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the language that somebody chose for the pages; what they had typed goes with them into the other language. */
@Controller
@PermitAll
class LanguageController {
    private static final String PATH = "/sprog";

    private final HeldForms forms;

    LanguageController(HeldForms forms) {
        this.forms = forms;
    }

    @PostMapping(PATH)
    String choose(@RequestParam("language") String language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Languages.COOKIE, language.equals("en") ? "en" : "da")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        RequestHeaders.knownActor()
                .flatMap(actor -> HeldForm.of(request, false).filter(form -> form.isOf(actor)))
                .filter(form -> !form.action().endsWith(PATH))
                .ifPresent(form -> forms.hold(request, form));
        return "redirect:" + Pages.own(request.getParameter(HeldForm.PAGE)).orElse("/");
    }
}
