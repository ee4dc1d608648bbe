package dk.trin.service.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/** The public keys of an identity provider: got when the first is needed, kept for a while, and longer while it is away. */
final class ProviderKeys implements JWKSource<SecurityContext> {
    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final Duration REFRESH_WAIT = Duration.ofSeconds(2);
    /** A flood of unknown keys must not become a flood on the provider. */
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(5);
    /** For so long its last known keys count while it is away. */
    private static final Duration OUTAGE = Duration.ofHours(24);

    private static final int PATIENCE = 2_000;
    private static final int MOST_BYTES = 100_000;

    private final JWKSource<SecurityContext> keys;

    ProviderKeys(URL place) {
        this.keys = JWKSourceBuilder.<SecurityContext>create(
                        place, new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
                .cache(CACHED.toMillis(), REFRESH_WAIT.toMillis() * 2)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_REFRESHES.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            return keys.get(selector, context);
        } catch (RateLimitReachedException askedJustNow) {
            // Then it is not one of the provider's keys.
            return List.of();
        }
    }
}
