package dk.trin.service.versions;

import java.time.LocalDate;

/** Which version of a rule set a caller asks for. */
public sealed interface Pin {
    /** The version in force today. */
    record Current() implements Pin {}

    record Version(int number) implements Pin {}

    /** The version with this content hash, {@code sha256:…}. */
    record Hash(String hash) implements Pin {}

    /** The version that was in force on a day. */
    record AsOf(LocalDate day) implements Pin {}
}
