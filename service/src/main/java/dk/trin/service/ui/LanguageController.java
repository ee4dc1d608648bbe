package dk.trin.service.ui;

import dk.trin.service.web.Languages;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the language that somebody chose for the pages. */
@Controller
@PermitAll
class LanguageController {
    /** A page of our own: an address that names no other site. */
    private static final Pattern OWN_PAGE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]*|/");

    @PostMapping("/sprog")
    String choose(
            @RequestParam("language") String language,
            @RequestParam(value = "page", defaultValue = "/") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Languages.COOKIE, language.equals("en") ? "en" : "da")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (OWN_PAGE.matcher(page).matches() ? page : "/");
    }
}
