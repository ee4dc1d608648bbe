package dk.trin.service.versions;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the history of a version.
 *
 * @param details what else there is to know, by name
 */
public record Event(VersionId version, Act act, String actor, Instant at, String reason, Map<String, String> details) {
    public Event {
        details = Map.copyOf(details);
    }
}
