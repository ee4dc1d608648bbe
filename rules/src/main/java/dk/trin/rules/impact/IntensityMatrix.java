package dk.trin.rules.impact;

import dk.trin.rules.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many citizens go from which intensity to which.
 *
 * @param counts by move; a move that nobody makes is not there
 */
public record IntensityMatrix(Map<Move, Integer> counts) {
    /** From one intensity to another, or to the same; empty where it is not certain, or the version has none. */
    public record Move(Optional<Value> from, Optional<Value> to) {
        /** How many steps it goes up; negative for down, 0 where an intensity is not certain. */
        public int steps() {
            return from.isEmpty() || to.isEmpty()
                    ? 0
                    : to.get().position() - from.get().position();
        }
    }

    public IntensityMatrix {
        counts = Map.copyOf(counts);
    }

    static IntensityMatrix of(List<Comparison> comparisons) {
        Map<Move, Integer> counts = new LinkedHashMap<>();
        comparisons.forEach(comparison -> counts.merge(comparison.move(), 1, Integer::sum));
        return new IntensityMatrix(counts);
    }

    public int count(Optional<Value> from, Optional<Value> to) {
        return counts.getOrDefault(new Move(from, to), 0);
    }

    public int citizens() {
        return sum(move -> true);
    }

    /** How many get a higher intensity. */
    public int raised() {
        return sum(move -> move.steps() > 0);
    }

    /** How many get a lower intensity. */
    public int lowered() {
        return sum(move -> move.steps() < 0);
    }

    private int sum(Predicate<Move> moves) {
        return counts.entrySet().stream()
                .filter(entry -> moves.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
