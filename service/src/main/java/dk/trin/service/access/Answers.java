package dk.trin.service.access;

import dk.trin.service.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/** What whoever is not known, or not allowed, is told: a person the way to sign in, a program a problem. */
final class Answers {
    private final Refusals refusals;

    Answers(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Nobody is known to ask. */
    void unknown(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        if (Pages.isWanted(request)) {
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN);
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + Pages.SIGN_IN);
        }
        refusals.ask(request, response);
    }

    /** Whoever asks may not do it, or the request does not come from one of our own pages. */
    void denied(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        boolean known = SecurityContextHolder.getContext().getAuthentication() instanceof Caller;
        if (!known) {
            unknown(request, response, why);
        } else if (Pages.isWanted(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            refusals.problems().send(request, response, ProblemType.FORBIDDEN);
        }
    }
}
