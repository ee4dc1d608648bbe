package dk.trin.service.log;

import java.time.Instant;
import java.util.Optional;

/**
 * A recommendation that is kept, with what was last decided about it and how it last ended.
 *
 * @param reference the caller's own key; empty when none was given
 * @param previous the recommendation that it follows up
 * @param decision empty until decided
 * @param outcome empty until ended
 */
public record Kept(
        String id,
        Instant at,
        Optional<String> reference,
        String ruleSet,
        int version,
        Optional<String> previous,
        Optional<Event> decision,
        Optional<Event> outcome) {

    /**
     * Something that happened to it.
     *
     * @param facts canonical JSON
     */
    public record Event(Instant at, String facts) {}

    /** With its content, which tells what was assessed and concluded. */
    public record Whole(Kept kept, Content content) {}
}
