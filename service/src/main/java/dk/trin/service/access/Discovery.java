package dk.trin.service.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The identity provider that people sign in with, as it describes itself: asked when the first of them does, and again until
 * it has answered. Thread-safe.
 */
final class Discovery implements ClientRegistrationRepository {
    private static final String PLACE = "/.well-known/openid-configuration";
    private static final String SIGN_OUT = "end_session_endpoint";
    private static final Duration CONNECTED = Duration.ofSeconds(2);
    private static final Duration ANSWERED = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final RestClient client =
            RestClient.builder().requestFactory(calls()).build();
    private volatile Optional<ClientRegistration> known = Optional.empty();

    Discovery(OidcSettings settings) {
        this.settings = settings;
    }

    /** How the provider is called: nobody waits for long. */
    static SimpleClientHttpRequestFactory calls() {
        SimpleClientHttpRequestFactory calls = new SimpleClientHttpRequestFactory();
        calls.setConnectTimeout(CONNECTED);
        calls.setReadTimeout(ANSWERED);
        return calls;
    }

    /**
     * The provider; null for any other id.
     *
     * @throws ProviderAway while it does not describe itself
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(Provider.REGISTRATION) ? registration() : null;
    }

    /** Where people sign out of the provider; empty if it has no such place, or has not been asked yet. */
    Optional<String> signOut() {
        return known.map(found ->
                        found.getProviderDetails().getConfigurationMetadata().get(SIGN_OUT))
                .map(String::valueOf);
    }

    private ClientRegistration registration() {
        if (known.isEmpty()) {
            known = Optional.of(asked());
        }
        return known.get();
    }

    private ClientRegistration asked() {
        try {
            Map<String, Object> description = client.get()
                    .uri(settings.issuer().replaceFirst("/$", "") + PLACE)
                    .retrieve()
                    .body(DESCRIPTION);
            if (description == null || !settings.issuer().equals(description.get("issuer"))) {
                throw new IllegalArgumentException("it calls itself otherwise than trin.oidc.issuer");
            }
            return registration(ClientRegistrations.fromOidcConfiguration(description));
        } catch (RestClientException | IllegalArgumentException undescribed) {
            throw new ProviderAway(undescribed);
        }
    }

    private ClientRegistration registration(ClientRegistration.Builder described) {
        ClientRegistration.Builder builder = described
                .registrationId(Provider.REGISTRATION)
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
