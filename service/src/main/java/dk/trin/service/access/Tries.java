package dk.trin.service.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts what has gone wrong lately, by whom. It holds so many names at most: more than passwords can be tried within the
 * window, since each try is slow on purpose. Thread-safe.
 */
final class Tries {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_NAMES = 20_000;
    /** Nobody is let try more often. */
    static final int MOST_TIMES = 50;

    private final Clock clock;
    private final Cache<String, List<Instant>> failures = Caffeine.newBuilder()
            .maximumSize(MOST_NAMES)
            .expireAfterAccess(WINDOW)
            .executor(Runnable::run)
            .build();

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** How often it has gone wrong within the window. */
    int failures(String who) {
        List<Instant> times = failures.getIfPresent(who);
        return times == null ? 0 : (int) recent(times.stream()).count();
    }

    void failed(String who) {
        Instant now = clock.instant();
        failures.asMap()
                .merge(
                        who,
                        List.of(now),
                        (before, one) -> recent(Stream.concat(one.stream(), before.stream()))
                                .limit(MOST_TIMES)
                                .toList());
    }

    void succeeded(String who) {
        failures.invalidate(who);
    }

    /** How many names are held. */
    long names() {
        failures.cleanUp();
        return failures.estimatedSize();
    }

    private Stream<Instant> recent(Stream<Instant> times) {
        Instant begin = clock.instant().minus(WINDOW);
        return times.filter(time -> !time.isBefore(begin));
    }
}
