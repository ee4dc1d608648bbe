package dk.trin.service.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** How often an address is told who it must be before it is told to wait. Thread-safe. */
final class RefusalRate {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More than a caller that is set up wrongly needs to notice. */
    private static final int MOST = 600;

    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(MINUTE)
            .build();

    /** How long it must wait; empty while it need not. */
    Optional<Duration> wait(String address) {
        ConsumptionProbe probe = buckets.get(address, RefusalRate::full).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket full(String address) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, MINUTE))
                .build();
    }
}
