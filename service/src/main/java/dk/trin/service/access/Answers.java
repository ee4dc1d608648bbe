package dk.trin.service.access;

import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Readers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What whoever is not known, or not allowed, is told: a person the way to sign in, a program a problem. A form that was sent
 * after its session had ended is held until whoever typed it is signed in.
 */
final class Answers {
    private final Refusals refusals;
    private final HeldForms forms;

    Answers(Refusals refusals, HeldForms forms) {
        this.refusals = refusals;
        this.forms = forms;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Nobody is known to ask. */
    void unknown(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        if (Pages.isWanted(request)) {
            lost(request).ifPresent(form -> forms.hold(request, form));
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN);
        } else {
            refusals.ask(request, response);
        }
    }

    /** Whoever asks may not do it, or the request does not come from a page of this session. */
    void denied(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof Caller caller)) {
            unknown(request, response, why);
        } else if (why instanceof CsrfException) {
            fromAnotherSession(request, response, caller);
        } else if (Pages.isWanted(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            refusals.problems().send(request, response, ProblemType.FORBIDDEN);
        }
    }

    /** Somebody is signed in, but the page is of an earlier session: if it was theirs, they go on with what they had typed. */
    private void fromAnotherSession(HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        Optional<HeldForm> own =
                Pages.isWanted(request) ? lost(request).filter(form -> form.isOf(caller.actor())) : Optional.empty();
        if (own.isPresent()) {
            forms.hold(request, own.get());
            response.sendRedirect(own.get().page());
        } else if (Pages.isWanted(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (Readers.isScripted(request)) {
            refusals.ask(request, response);
        } else {
            refusals.problems().send(request, response, ProblemType.FORBIDDEN);
        }
    }

    /** A form of a page of ours; one that another site sends is never held. */
    private static Optional<HeldForm> lost(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        boolean ours = from == null || from.equals("same-origin");
        return ours && request.getMethod().equals("POST") ? HeldForm.of(request, true) : Optional.empty();
    }
}
