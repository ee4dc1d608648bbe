package dk.trin.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Spring's authorization server with one person and one client, who must prove that it began (PKCE). */
@EnableWebSecurity
class IdentityProviderConfiguration {
    private static final RSAKey KEY = key();

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("provider").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Bean
    TomcatServletWebServerFactory server(IdentityProvider provider) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(provider.port());
        // Without a servlet at the end there is no way through the filters.
        server.setRegisterDefaultServlet(true);
        server.setAddress(InetAddress.getLoopbackAddress());
        return server;
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername(IdentityProvider.USER)
                .password("{noop}" + IdentityProvider.PASSWORD)
                .roles()
                .build());
    }

    @Bean
    RegisteredClientRepository clients(IdentityProvider.Client trin) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(
                        UUID.randomUUID().toString())
                .clientId(IdentityProvider.CLIENT)
                .clientSecret("{noop}" + IdentityProvider.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(trin.root() + "/login/oauth2/code/trin")
                .postLogoutRedirectUri(trin.root() + "/log-ind?ud")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(KEY));
    }

    /** It reads its own tokens, too. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> identityTokens(IdentityProvider provider) {
        return token -> {
            if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                token.getClaims().claims(claims -> claims.putAll(provider.said()));
            }
        };
    }

    @Bean
    AuthorizationServerSettings settings(IdentityProvider provider) {
        return AuthorizationServerSettings.builder().issuer(provider.issuer()).build();
    }
}
