package dk.trin.service.log;

import java.util.Optional;

/** Something that is to be kept. */
public sealed interface Submission {
    /** The id of the recommendation that it is about. */
    String id();

    Content content();

    Kind kind();

    /**
     * A recommendation.
     *
     * @param index what it is found by
     * @param once the key under which it is kept only once; empty when the caller gave none
     */
    record Recommended(String id, Content content, Index index, Optional<Once> once) implements Submission {
        @Override
        public Kind kind() {
            return Kind.RECOMMENDATION;
        }
    }

    /** What the professional decided about a recommendation. */
    record Decided(String id, Content content) implements Submission {
        @Override
        public Kind kind() {
            return Kind.DECISION;
        }
    }

    /** How it ended. */
    record Ended(String id, Content content) implements Submission {
        @Override
        public Kind kind() {
            return Kind.OUTCOME;
        }
    }

    /** All that is kept of a recommendation is to go; its own content tells who erased it and why. */
    record Erased(String id, Content content) implements Submission {
        @Override
        public Kind kind() {
            return Kind.ERASURE;
        }
    }

    /**
     * What a recommendation is found by.
     *
     * @param reference the caller's own key; empty when none was given
     * @param previous the recommendation that it follows up
     */
    record Index(Optional<String> reference, String ruleSet, int version, Optional<String> previous) {}

    /**
     * A key that the caller chose for one request.
     *
     * @param request the hash of all that the request asks
     */
    record Once(String key, String request) {}
}
