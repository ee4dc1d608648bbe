package dk.trin.rules.impact;

import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the citizens who tell most about a new version. */
final class Examples {
    private static final int MOST = 10;
    private static final int MOST_OF_A_MOVE = 3;

    /** The parts that weigh most come first; of two changes alike, the first citizen is taken. */
    private static final Comparator<Comparison> LARGEST = Comparator.<Comparison>comparingInt(
                    each -> steps(each, Outputs.INTENSITY))
            .thenComparingInt(each -> touches(each, Outputs.REFER_BACK))
            .thenComparingInt(each -> steps(each, Outputs.COORDINATION))
            .thenComparingInt(each -> each.changes().size())
            .reversed();

    private Examples() {}

    /** One example for each cause, the largest change first; where two are alike, the more frequent cause. */
    static List<Example> of(List<Comparison> changed, Causes causes) {
        return of(changed, causes, MOST);
    }

    /** The same for those who make the same move of the intensity, a few for each. */
    static Map<IntensityMatrix.Move, List<Example>> byMove(List<Comparison> changed, Causes causes) {
        Map<IntensityMatrix.Move, List<Comparison>> alike = new LinkedHashMap<>();
        changed.forEach(each ->
                alike.computeIfAbsent(each.move(), move -> new ArrayList<>()).add(each));
        Map<IntensityMatrix.Move, List<Example>> examples = new LinkedHashMap<>();
        alike.forEach((move, group) -> examples.put(move, of(group, causes, MOST_OF_A_MOVE)));
        return examples;
    }

    private static List<Example> of(List<Comparison> changed, Causes causes, int most) {
        Map<String, List<Comparison>> alike = new LinkedHashMap<>();
        changed.forEach(each -> alike.computeIfAbsent(Cause.name(causes.of(each)), name -> new ArrayList<>())
                .add(each));
        Comparator<List<Comparison>> telling = Comparator.comparing(Examples::largest, LARGEST)
                .thenComparing(
                        Comparator.<List<Comparison>>comparingInt(List::size).reversed());
        return alike.values().stream()
                .sorted(telling)
                .limit(most)
                .map(group -> example(largest(group), group.size(), causes))
                .toList();
    }

    private static Comparison largest(List<Comparison> group) {
        return group.stream().min(LARGEST).orElseThrow();
    }

    private static Example example(Comparison of, int citizens, Causes causes) {
        return new Example(of.citizen(), citizens, of.changes(), causes.of(of));
    }

    private static int steps(Comparison comparison, Outputs output) {
        return comparison.changes().stream()
                .filter(change -> change.target().code().equals(output.code()))
                .mapToInt(PartChange::steps)
                .sum();
    }

    private static int touches(Comparison comparison, Outputs output) {
        return (int) comparison.changes().stream()
                .filter(change -> change.target().code().equals(output.code()))
                .count();
    }
}
