package dk.trin.service.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is taken on, as it is set.
 *
 * @param requestsPerMinute of one client; 0 for no limit
 * @param recommendationsPerProcessor how many are worked out at once, for each processor
 * @param checksPerProcessor how many checks, comparisons and workbooks are worked on at once, for each processor, and as many batches
 * @param others how many other requests are answered at once
 * @param patience how long a request waits for its turn
 * @param checksPatience the same for checks, comparisons and workbooks, which take longer
 * @param uploads how many workbooks may be on their way at once
 * @param body how long a request may take to send its body
 */
@ConfigurationProperties("trin.limits")
record Limits(
        int requestsPerMinute,
        int recommendationsPerProcessor,
        int checksPerProcessor,
        int others,
        Duration patience,
        Duration checksPatience,
        int uploads,
        Duration body) {
    Limits {
        if (requestsPerMinute < 0) {
            throw new IllegalArgumentException("trin.limits.requests-per-minute is 0 or more");
        }
        if (Math.min(Math.min(recommendationsPerProcessor, checksPerProcessor), Math.min(others, uploads)) < 1) {
            throw new IllegalArgumentException("trin.limits lets at least one of each kind of request in at once");
        }
    }

    /** How many requests of a lane are worked on at once. */
    int atOnce(Lane lane) {
        int processors = Runtime.getRuntime().availableProcessors();
        return switch (lane) {
            case RECOMMENDATIONS -> recommendationsPerProcessor * processors;
            case CHECKS, BATCHES -> checksPerProcessor * processors;
            case OTHERS -> others;
        };
    }

    /** How long a request of a lane waits for its turn. */
    Duration patience(Lane lane) {
        return lane == Lane.CHECKS ? checksPatience : patience;
    }
}
