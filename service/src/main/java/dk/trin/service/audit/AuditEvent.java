package dk.trin.service.audit;

import java.time.Instant;
import java.util.Map;

/**
 * An event of the audit trail.
 *
 * @param number later events have greater numbers
 * @param actor the id of the caller; empty where nobody is known
 * @param actorName the name that the caller had then
 * @param subject what it was done to; empty where nothing is named
 * @param address where it came from; empty where it came from the service itself
 */
public record AuditEvent(
        long number,
        Instant at,
        AuditAct act,
        String actor,
        String actorName,
        String subject,
        String address,
        Map<String, String> details) {
    public AuditEvent {
        details = Map.copyOf(details);
    }
}
