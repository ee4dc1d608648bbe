package dk.trin.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what has gone wrong lately, by whom; forgets the oldest where there are too many. Thread-safe. */
final class Tries {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_KEPT = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** How often it has gone wrong within the window. */
    synchronized int failures(String who) {
        Deque<Instant> times = failures.get(who);
        if (times == null) {
            return 0;
        }
        Instant begin = clock.instant().minus(WINDOW);
        times.removeIf(time -> time.isBefore(begin));
        return times.size();
    }

    synchronized void failed(String who) {
        failures.computeIfAbsent(who, unknown -> new ArrayDeque<>()).addLast(clock.instant());
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
