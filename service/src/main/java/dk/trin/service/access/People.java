package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs people in, by a password here or at the identity provider, and out. */
final class People {
    private static final String FAILED = Pages.SIGN_IN + "?fejl";
    private static final String SHUT_OUT = Pages.SIGN_IN + "?vent";

    private final OidcSettings oidc;
    private final HeldForms forms;
    private final AuditTrail trail;
    private final Clock clock;
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();

    People(OidcSettings oidc, HeldForms forms, AuditTrail trail, Clock clock) {
        this.oidc = oidc;
        this.forms = forms;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds the one way of signing in that there is. */
    HttpSecurity signingIn(HttpSecurity http) {
        if (oidc.isSet()) {
            return http.oauth2Login(provider -> provider.loginPage(Pages.SIGN_IN)
                    .clientRegistrationRepository(Provider.registrations(oidc))
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .successHandler(this::vouchedFor)
                    .failureHandler(this::failed));
        }
        return http.formLogin(form -> form.loginPage(Pages.SIGN_IN)
                .usernameParameter("userName")
                .passwordParameter("password")
                .successHandler(this::goOn)
                .failureHandler(this::failed));
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            response.sendRedirect(request.getContextPath() + (why instanceof LockedException ? SHUT_OUT : FAILED));
        }
    }

    /** From here on it counts who the provider says it is; its tokens are of no more use. */
    private void vouchedFor(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<Actor> actor = authentication.getPrincipal() instanceof OidcUser user
                ? new Claims(oidc.rolesClaim(), oidc.rolesPrefix()).actor(user.getClaims())
                : Optional.empty();
        if (actor.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + FAILED);
            return;
        }
        Caller caller = new Caller(actor.get(), Caller.Means.PROVIDER, clock.instant());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        trail.append(new AuditTrail.Entry(AuditAct.SIGN_IN, actor, actor.get().id(), Map.of("method", "provider")));
        goOn(request, response, caller);
    }

    /** To the form that waits for them, else to where they wanted to go. */
    private void goOn(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<String> page = authentication instanceof Caller caller
                ? forms.waitingFor(request, caller.actor()).map(HeldForm::page)
                : Optional.empty();
        if (page.isPresent()) {
            response.sendRedirect(page.get());
        } else {
            onward.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /** Somebody signs out. */
    void left(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof Caller caller) {
            trail.append(AuditTrail.Entry.of(
                    AuditAct.SIGN_OUT, caller.actor(), caller.actor().id()));
        }
    }
}
