package dk.trin.service.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What Trin takes from an identity provider. It is asked for nothing before somebody comes with its word. */
final class Provider {
    /** By which the provider's answer comes back, {@code /login/oauth2/code/trin}. */
    static final String REGISTRATION = "trin";

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final Duration REFRESH_WAIT = Duration.ofSeconds(2);
    /** A flood of unknown keys must not become a flood on the provider. */
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(5);
    /** For so long its last known keys count while it is away. */
    private static final Duration OUTAGE = Duration.ofHours(24);

    private static final int PATIENCE = 2_000;
    private static final int MOST_BYTES = 100_000;

    private Provider() {}

    /** Reads the tokens that machines bring. */
    static Tokens tokens(JwtSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(settings.jwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(false);
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                type,
                time,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.AUD, audience -> holds(audience, settings.audience()))));
        return new Tokens(decoder, new Claims(settings.rolesClaim(), settings.rolesPrefix()));
    }

    private static boolean holds(Object audience, String ours) {
        return audience instanceof Collection<?> several ? several.contains(ours) : Objects.equals(audience, ours);
    }

    private static JWKSource<SecurityContext> keys(String place) {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        url(place), new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
                .cache(CACHED.toMillis(), REFRESH_WAIT.toMillis() * 2)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_REFRESHES.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
        return new JWKSource<>() {
            @Override
            public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
                try {
                    return keys.get(selector, context);
                } catch (RateLimitReachedException askedJustNow) {
                    // Then it is not one of the provider's keys.
                    return List.of();
                }
            }
        };
    }

    private static URL url(String place) {
        try {
            return URI.create(place).toURL();
        } catch (MalformedURLException | IllegalArgumentException noAddress) {
            throw new RefusedStart("trin.jwt.jwk-set-uri is no address.", "Set it to where the provider's keys are.");
        }
    }

    /** The provider that people sign in with, discovered when the first of them does. */
    static ClientRegistrationRepository registrations(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(OidcSettings settings) {
        ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return settings.clientSecret().isBlank()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(settings.clientSecret()).build();
    }
}
