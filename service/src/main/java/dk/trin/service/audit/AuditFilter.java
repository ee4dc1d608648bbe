package dk.trin.service.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which events to read, the newest first; what is empty does not narrow.
 *
 * @param from the first instant
 * @param until the first instant after the last
 * @param actor the id of the caller
 * @param before only events with a smaller number
 * @param most how many at most
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<AuditAct> act,
        Optional<Long> before,
        int most) {
    /** The newest events of any kind. */
    public static AuditFilter newest(int most) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), most);
    }
}
