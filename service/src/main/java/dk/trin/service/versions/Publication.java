package dk.trin.service.versions;

import java.time.Instant;

/**
 * One entry of the log that decides which version is in force when.
 *
 * @param epoch counts all publications of this installation, without gaps
 * @param from the instant from which it counts; for a withdrawal, the instant of the withdrawal
 */
public record Publication(
        long epoch, VersionId version, Kind kind, Instant from, String actor, Instant at, String reason) {
    /** What a publication does. */
    public enum Kind {
        PUBLISH,
        ROLL_BACK,
        WITHDRAW
    }
}
