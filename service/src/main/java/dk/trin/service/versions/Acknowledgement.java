package dk.trin.service.versions;

import java.time.Instant;

/**
 * Why a warning may stand.
 *
 * @param finding the key of the warning
 */
public record Acknowledgement(String finding, String reason, String actor, Instant at) {}
