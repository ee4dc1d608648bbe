package dk.trin.service.versions;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which one version counts.
 *
 * @param until the first instant at which it counts no more; empty while no end is decided
 */
public record Period(VersionId version, Instant from, Optional<Instant> until) {}
