package dk.trin.service.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider whose tokens machines bring; none while nothing is set.
 *
 * @param issuer as it stands in the token, {@code iss}
 * @param jwkSetUri where its public keys are; they are got when the first token comes
 * @param audience that a token must be made for, {@code aud}
 * @param rolesClaim where the roles stand
 * @param rolesPrefix what stands before a role's code there
 * @param acr classes of which one must stand in {@code acr}; none are demanded if empty
 * @param amr methods that must all stand in {@code amr}
 */
@ConfigurationProperties("trin.jwt")
record JwtSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("") String rolesPrefix,
        @DefaultValue List<String> acr,
        @DefaultValue List<String> amr) {
    boolean isSet() {
        return !issuer.isBlank();
    }

    /**
     * Makes sure that nothing is set by halves.
     *
     * @throws RefusedStart naming what is missing
     */
    void check() {
        List<String> missing = Stream.of(
                        issuer.isBlank() ? "trin.jwt.issuer" : "",
                        jwkSetUri.isBlank() ? "trin.jwt.jwk-set-uri" : "",
                        audience.isBlank() ? "trin.jwt.audience" : "")
                .filter(name -> !name.isEmpty())
                .toList();
        if (!missing.isEmpty() && missing.size() < 3) {
            throw new RefusedStart(
                    "Tokens cannot be checked: " + String.join(", ", missing) + " is not set.",
                    "Set trin.jwt.issuer, trin.jwt.jwk-set-uri and trin.jwt.audience together, or none of them.");
        }
    }
}
