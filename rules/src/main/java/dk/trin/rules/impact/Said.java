package dk.trin.rules.impact;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import java.util.Comparator;
import java.util.List;

/**
 * What one version says of one part for one citizen. That there is no offer of a type is no conclusion here.
 *
 * @param certain whatever is still missing; in the order of the vocabulary
 * @param possible the certain ones among them; in the order of the vocabulary
 */
public record Said(List<Conclusion> certain, List<Conclusion> possible) {
    /** What a version says that does not conclude the part at all. */
    public static final Said NOTHING = new Said(List.of(), List.of());

    private static final Comparator<Conclusion> ORDER =
            Comparator.comparingInt(Said::position).thenComparing(Conclusion::code);

    public Said {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    static Said of(Evaluation evaluation, DecisionTable table) {
        List<Conclusion> certain = given(evaluation.certain(table));
        return new Said(certain, evaluation.isClosed(table) ? certain : given(evaluation.possible(table)));
    }

    /** What is certain here and not there. */
    List<Conclusion> without(Said other) {
        return certain.stream()
                .filter(conclusion -> !other.certain.contains(conclusion))
                .toList();
    }

    /** Two versions may list the same conclusions in another order. */
    private static List<Conclusion> given(List<Conclusion> conclusions) {
        if (conclusions.size() == 1) {
            return conclusions.get(0) instanceof Conclusion.GivesNone ? List.of() : conclusions;
        }
        return conclusions.stream()
                .filter(conclusion -> !(conclusion instanceof Conclusion.GivesNone))
                .sorted(ORDER)
                .toList();
    }

    private static int position(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Concludes concludes
                ? concludes.value().position()
                : 0;
    }
}
