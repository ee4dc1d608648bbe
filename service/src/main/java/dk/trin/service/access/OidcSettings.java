package dk.trin.service.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider that people sign in with; none while nothing is set, and then they have passwords here.
 *
 * @param issuer where it says what it can, below {@code /.well-known/openid-configuration}
 * @param clientId by which it knows Trin
 * @param clientSecret empty for a public client
 * @param scopes that are asked for, {@code openid} among them
 * @param rolesClaim where the roles stand in the identity token
 * @param rolesPrefix what stands before a role's code there
 * @param acr classes of which one must stand in {@code acr}, and which are asked for; none are demanded if empty
 * @param amr methods that must all stand in {@code amr}, such as {@code mfa}
 */
@ConfigurationProperties("trin.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
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
        boolean half = issuer.isBlank() != clientId.isBlank() || issuer.isBlank() && !clientSecret.isBlank();
        if (half) {
            String missing = Stream.of(
                            issuer.isBlank() ? "trin.oidc.issuer" : "", clientId.isBlank() ? "trin.oidc.client-id" : "")
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
            throw new RefusedStart(
                    "Nobody could sign in: " + missing + " is not set.",
                    "Set trin.oidc.issuer and trin.oidc.client-id together, or none of trin.oidc.");
        }
        if (isSet() && !scopes.contains("openid")) {
            throw new RefusedStart("trin.oidc.scopes lacks openid.", "Add openid to trin.oidc.scopes.");
        }
    }
}
