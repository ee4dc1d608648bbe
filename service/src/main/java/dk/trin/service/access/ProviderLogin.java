package dk.trin.service.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;

/** The way in over the identity provider, and what people are told when it leads nowhere. */
final class ProviderLogin {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);
    private static final String BEGINNING = "/oauth2/authorization";
    private static final String AWAY = Pages.SIGN_IN + "?borte";
    private static final String RETRY_SECONDS = "5";
    /** As long as an error of OAuth 2 is spelt; the provider's may come from whoever made the address. */
    private static final String CODE = "[a-z_]{1,40}";

    /** The provider may answer with a whole page. */
    private static final int LONGEST_REASON = 200;

    private final Discovery provider;
    private final OidcSettings settings;
    private final ProviderSignIns signIns;
    private final SessionBeginning sessions;

    ProviderLogin(Discovery provider, OidcSettings settings, ProviderSignIns signIns, SessionBeginning sessions) {
        this.provider = provider;
        this.settings = settings;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    HttpSecurity on(HttpSecurity http) {
        return http.oauth2Login(login -> login.loginPage(Pages.SIGN_IN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new ForgottenClients())
                .authorizationEndpoint(asking -> asking.authorizationRequestResolver(asking()))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(people -> people.oidcUserService(signIns::admit))
                .successHandler(this::vouchedFor)
                .failureHandler(this::failed)
                .withObjectPostProcessor(new BeginningFailed()));
    }

    private DefaultOAuth2AuthorizationRequestResolver asking() {
        DefaultOAuth2AuthorizationRequestResolver asking =
                new DefaultOAuth2AuthorizationRequestResolver(provider, BEGINNING);
        if (!settings.acr().isEmpty()) {
            asking.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                    parameters -> parameters.put("acr_values", String.join(" ", settings.acr()))));
        }
        return asking;
    }

    /** Spring Security's own would wait for ever. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Discovery.calls())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** From here on it counts who the provider says it is; its tokens are of no more use, but for signing out. */
    private void vouchedFor(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        OidcUser user = (OidcUser) authentication.getPrincipal();
        ProviderSignOut.prepare(request.getSession(), user.getIdToken());
        sessions.begin(request, response, signIns.actor(user).orElseThrow());
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (ProviderAway.isBehind(why)) {
            LOG.warn("Nobody can sign in, the identity provider is away: {}", reason(why));
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            request.getRequestDispatcher(AWAY).forward(request, response);
        } else if (why instanceof AuthenticationServiceException) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            ProviderSignIns.Why kind = ProviderSignIns.Why.of(why);
            if (kind == ProviderSignIns.Why.PROVIDER) {
                LOG.warn("Somebody came back from the identity provider in vain: {}", code(why));
                signIns.tellOfStranger(request.getRemoteAddr());
            }
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + "?" + kind.page());
        }
    }

    private static String reason(AuthenticationException why) {
        String reason = NestedExceptionUtils.getMostSpecificCause(why).toString();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static String code(AuthenticationException why) {
        String code = why instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        return code.matches(CODE) ? code : "for a reason of its own";
    }

    /** The filter that sends people to the provider answers 500 by itself when that is away. */
    private final class BeginningFailed implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
            filter.setAuthenticationFailureHandler(ProviderLogin.this::failed);
            return filter;
        }
    }
}
