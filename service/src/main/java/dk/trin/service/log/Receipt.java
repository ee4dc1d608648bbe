package dk.trin.service.log;

import java.time.Instant;

/** What became of a submission. */
public sealed interface Receipt {
    /** It is kept, and survives a power cut. */
    record Kept(String id, Instant at) implements Receipt {}

    /** The same request has been kept before, under this id. */
    record Repeated(String id) implements Receipt {}

    /** It is not kept. */
    record Refused(Why why) implements Receipt {}

    /** Why something is not kept. */
    enum Why {
        /** The key was used for another request. */
        KEY_REUSED,
        /** There is no such recommendation. */
        UNKNOWN,
        /** The recommendation has been erased. */
        ERASED,
        /** More is waiting than can be written soon. */
        FULL,
        /** It could not be made durable. */
        UNAVAILABLE
    }
}
