package dk.trin.service.access;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
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
    private static final OAuth2Error TOO_WEAK = new OAuth2Error("insufficient_user_authentication");

    private Provider() {}

    /** Reads the tokens that machines bring. */
    static Tokens tokens(JwtSettings settings) {
        NimbusJwtDecoder decoder = decoder(place(settings.jwkSetUri()));
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                type,
                time(),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.AUD, audience -> holds(audience, settings.audience())),
                strong(new Strength(settings.acr(), settings.amr()))));
        return new Tokens(decoder, new Claims(settings.rolesClaim(), settings.rolesPrefix()));
    }

    /** Reads the identity tokens of people who sign in with a provider that is known by now. */
    static JwtDecoder identityTokens(ClientRegistration provider) {
        NimbusJwtDecoder decoder = decoder(place(provider.getProviderDetails().getJwkSetUri()));
        OidcIdTokenValidator identity = new OidcIdTokenValidator(provider);
        identity.setClockSkew(SKEW);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(time(), identity)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private static NimbusJwtDecoder decoder(URL keys) {
        return NimbusJwtDecoder.withJwkSource(new ProviderKeys(keys))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
    }

    private static JwtTimestampValidator time() {
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    private static OAuth2TokenValidator<Jwt> strong(Strength strength) {
        return token -> strength.isReachedBy(token.getClaims())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(TOO_WEAK);
    }

    private static boolean holds(Object audience, String ours) {
        return audience instanceof Collection<?> several ? several.contains(ours) : Objects.equals(audience, ours);
    }

    private static URL place(String keys) {
        try {
            return URI.create(keys).toURL();
        } catch (MalformedURLException | IllegalArgumentException noAddress) {
            throw new RefusedStart("trin.jwt.jwk-set-uri is no address.", "Set it to where the provider's keys are.");
        }
    }
}
