package dk.trin.rules.explain;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The other answers that a factor could have had, one for each that the rules can tell apart. */
final class Alternatives {
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Grid grid;

    Alternatives(Grid grid) {
        this.grid = grid;
    }

    /**
     * Another answer.
     *
     * @param member for a set, the member that is added or taken away
     */
    record Alternative(Answer answer, Optional<Value> member) {}

    List<Alternative> to(Factor factor, Answer answer) {
        if (answer instanceof Answer.Members members) {
            return members(factor, members.values());
        }
        return answer instanceof Answer.Chosen chosen
                ? values(factor, chosen.value())
                : numbers(factor, ((Answer.Measured) answer).number());
    }

    private static List<Alternative> values(Factor factor, Value chosen) {
        return factor.values().stream()
                .filter(value -> !value.equals(chosen))
                .map(value -> new Alternative(new Answer.Chosen(value), Optional.empty()))
                .toList();
    }

    /** Each member added or taken away; taking the last one away leaves the member that says "none". */
    private static List<Alternative> members(Factor factor, List<Value> members) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Value member : factor.members()) {
            List<Value> others = factor.members().stream()
                    .filter(value -> members.contains(value) != value.equals(member))
                    .toList();
            List<Value> answer = others.isEmpty() ? factor.noMember().stream().toList() : others;
            if (!answer.isEmpty()) {
                alternatives.add(new Alternative(new Answer.Members(answer), Optional.of(member)));
            }
        }
        return alternatives;
    }

    /** For each other interval, the number in it that is nearest to the one measured. */
    private List<Alternative> numbers(Factor factor, BigDecimal number) {
        Axis.OfNumbers axis = (Axis.OfNumbers) grid.axis(grid.placeOf(factor));
        int own = axis.cell(number);
        BigDecimal step = factor.kind() == Kind.INTEGER ? WHOLE : TENTH;
        return IntStream.range(0, axis.size())
                .filter(cell -> cell != own)
                .mapToObj(cell -> cell < own
                        ? axis.bounds().get(cell).subtract(step)
                        : axis.bounds().get(cell - 1))
                .map(nearest -> new Alternative(new Answer.Measured(nearest), Optional.empty()))
                .toList();
    }
}
