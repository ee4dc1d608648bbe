package dk.trin.service.verification;

import dk.trin.service.log.Verification;
import java.time.Duration;
import java.time.Instant;

/** How far the latest verification of the log has come. */
public sealed interface VerificationRun {
    /** None has been asked for since the service started. */
    record None() implements VerificationRun {}

    /**
     * It is being done.
     *
     * @param read so many entries have been read
     * @param all so many there were when it began
     */
    record Running(Instant since, long read, long all) implements VerificationRun {}

    /**
     * It is done.
     *
     * @param heads so many heads that were exported before were looked for
     */
    record Done(Instant since, Duration took, int heads, Verification verification) implements VerificationRun {}

    /** It could not be done, most often because the database is away; this says nothing about the log. */
    record Failed(Instant since) implements VerificationRun {}
}
