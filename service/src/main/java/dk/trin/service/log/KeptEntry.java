package dk.trin.service.log;

import java.time.Instant;

/**
 * An entry with its content.
 *
 * @param id of the recommendation that it is about
 */
public record KeptEntry(String id, Kind kind, Instant at, Content content) {}
