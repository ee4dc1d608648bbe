package dk.trin.rules.check;

import java.util.HashSet;
import java.util.List;

/**
 * What a scenario expects of one part of the recommendation, and what it is; in codes.
 *
 * @param part as the contract names it
 * @param actual what is certain, or of a single value what remains possible
 * @param rows behind it, as table and row id
 */
public record ScenarioPart(String part, Rule rule, List<String> expected, List<String> actual, List<String> rows) {
    public ScenarioPart {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
        rows = List.copyOf(rows);
    }

    /** How what is expected and what is must meet. */
    public enum Rule {
        /** They are the same, in whatever order. */
        EXACTLY,
        /** All that is expected is there. */
        ALL,
        /** None of it is there, or can be. */
        NONE
    }

    /** Whether they meet so. */
    public boolean passed() {
        return switch (rule) {
            case EXACTLY -> new HashSet<>(expected).equals(new HashSet<>(actual));
            case ALL -> new HashSet<>(actual).containsAll(expected);
            case NONE -> expected.stream().noneMatch(actual::contains);
        };
    }
}
