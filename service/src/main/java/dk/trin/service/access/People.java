package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Signs people in, by a password here or at the identity provider, and out. */
final class People {
    private static final String FAILED = Pages.SIGN_IN + "?fejl";
    private static final String SHUT_OUT = Pages.SIGN_IN + "?vent";

    private final OidcSettings oidc;
    private final Discovery provider;
    private final AuditTrail trail;
    private final Clock clock;
    private final SessionBeginning sessions;

    People(OidcSettings oidc, SessionBeginning sessions, AuditTrail trail, Clock clock) {
        this.oidc = oidc;
        this.provider = new Discovery(oidc);
        this.trail = trail;
        this.clock = clock;
        this.sessions = sessions;
    }

    /** Adds the one way of signing in that there is. */
    HttpSecurity signingIn(HttpSecurity http) {
        if (oidc.isSet()) {
            ProviderSignIns signIns = new ProviderSignIns(oidc, trail, new Tries(clock));
            return new ProviderLogin(provider, oidc, signIns, sessions).on(http);
        }
        return http.formLogin(form -> form.loginPage(Pages.SIGN_IN)
                .usernameParameter("userName")
                .passwordParameter("password")
                .successHandler(this::known)
                .failureHandler(this::failed));
    }

    private void known(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        sessions.begin(request, response, (Caller) authentication);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            response.sendRedirect(request.getContextPath() + (why instanceof LockedException ? SHUT_OUT : FAILED));
        }
    }

    /** Somebody signs out. */
    void leaving(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof Caller caller) {
            trail.append(AuditTrail.Entry.of(
                    AuditAct.SIGN_OUT, caller.actor(), caller.actor().id()));
            new ProviderSignOut(provider, oidc.clientId()).leave(request);
        }
    }

    /** Somebody has signed out. */
    void left(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        ProviderSignOut.left(request, response);
    }
}
