package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.ProblemType;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who gets through to the controllers: callers named in a header, people who are signed in, and nobody else. */
@Configuration
class SecurityConfiguration {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final DispatcherType[] WITHIN = {DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC};

    @Bean
    @Order(FIRST)
    SecurityFilterChain machineChain(
            HttpSecurity http, Directory directory, JwtSettings jwt, Answers answers, Clock clock) {
        Optional<Tokens> tokens = jwt.isSet() ? Optional.of(Provider.tokens(jwt)) : Optional.empty();
        return ResponseHeaders.on(http)
                .securityMatcher(MachineCallers::isNamed)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(WITHIN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(answers::unknown).accessDeniedHandler(answers::denied))
                .addFilterBefore(
                        new MachineCallers(directory, tokens, answers.refusals(), clock), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(SECOND)
    SecurityFilterChain peopleChain(HttpSecurity http, People people, Answers answers, SessionCheck check) {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(request -> request.getMethod().equals("GET") && Pages.isWanted(request));
        wanted.setMatchingRequestParameterName(null);
        ResponseHeaders.on(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(WITHIN)
                        .permitAll()
                        .requestMatchers(Pages.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(forms -> forms.ignoringRequestMatchers("/api/v1/setup"))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(answers::unknown).accessDeniedHandler(answers::denied))
                .logout(leaving -> leaving.logoutUrl(Pages.SIGN_OUT)
                        .addLogoutHandler(people::leaving)
                        .logoutSuccessHandler(people::left))
                .addFilterAfter(check, SecurityContextHolderFilter.class);
        return people.signingIn(http).build();
    }

    @Bean
    HeldForms heldForms() {
        return new HeldForms();
    }

    @Bean
    Answers answers(Refusals refusals, HeldForms forms) {
        return new Answers(refusals, forms);
    }

    @Bean
    SessionCheck sessionCheck(Directory directory, SessionSettings settings, Refusals refusals, Clock clock) {
        return new SessionCheck(directory, settings, refusals.problems(), clock);
    }

    @Bean
    Sessions sessions(Directory directory, AuditTrail trail, SessionSettings settings) {
        return new Sessions(directory, trail, settings);
    }

    @Bean
    People signedIn(OidcSettings oidc, Sessions sessions, HeldForms forms, AuditTrail trail, Clock clock) {
        return new People(oidc, new SessionBeginning(sessions, forms, clock), trail, clock);
    }

    /** A decoder keeps the provider's keys, so there is one of it. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens() {
        Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
        return provider -> decoders.computeIfAbsent(
                provider.getProviderDetails().getJwkSetUri(), keys -> Provider.identityTokens(provider));
    }

    /** Which methods there are is each path's own affair; what could mean another path leads nowhere. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler pathsThatLeadNowhere(Refusals refusals) {
        return (request, response, rejected) -> refusals.problems().send(request, response, ProblemType.NOT_FOUND);
    }

    /** Behind TLS a cookie that no other host can set; on plain loopback one that a browser there accepts. */
    @Bean
    ServletContextInitializer sessionCookie(Environment settings) {
        Binding binding = new Binding(settings);
        boolean secure = binding.isEncrypted() || !binding.isLoopback();
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(secure ? "__Host-trin" : "trin");
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
        };
    }

    @Bean
    CookieSameSiteSupplier cookiesStayOnOurPages() {
        return CookieSameSiteSupplier.ofLax();
    }
}
