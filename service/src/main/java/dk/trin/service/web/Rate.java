package dk.trin.service.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** How often something may happen within a minute, counted apart for each who asks for it. Thread-safe. */
public final class Rate {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More than ever ask within a minute; made-up ones cannot fill the memory. */
    private static final int MOST_ASKING = 10_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ASKING)
            .expireAfterAccess(MINUTE)
            .build();

    /** So often a minute, at least once; as often may come at once. */
    public Rate(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts once more for somebody, and how long they must wait first; empty while they need not. */
    public Optional<Duration> wait(String who) {
        ConsumptionProbe probe = buckets.get(who, this::full).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full(String who) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
