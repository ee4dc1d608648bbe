package dk.trin.service.access;

import dk.trin.service.web.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Begins the session of somebody who has signed in, and leads them to the form that waits for them, else to where they
 * wanted to go.
 */
final class SessionBeginning {
    private final Sessions sessions;
    private final HeldForms forms;
    private final Clock clock;
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();

    SessionBeginning(Sessions sessions, HeldForms forms, Clock clock) {
        this.sessions = sessions;
        this.forms = forms;
        this.clock = clock;
    }

    /** Begins the session of whoever the provider vouches for. */
    void begin(HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException, ServletException {
        Caller caller = new Caller(actor, Caller.Means.PROVIDER, clock.instant());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        begin(request, response, caller);
    }

    /** The same of whoever has been put into the session already. */
    void begin(HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException, ServletException {
        sessions.begin(request, caller);
        Optional<String> page = forms.waitingFor(request, caller.actor()).map(HeldForm::page);
        if (page.isPresent()) {
            response.sendRedirect(page.get());
        } else {
            onward.onAuthenticationSuccess(request, response, caller);
        }
    }
}
