package dk.trin.service.versions;

import java.time.Instant;

/** A comment on a version while it is being made. */
public record Remark(About about, String words, String actor, Instant at) {
    /**
     * What a remark is about.
     *
     * @param sheet empty for the version as a whole
     * @param cell {@code C9}; empty for the sheet as a whole
     */
    public record About(String sheet, String cell) {}
}
