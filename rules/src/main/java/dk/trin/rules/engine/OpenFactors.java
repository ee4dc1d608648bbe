package dk.trin.rules.engine;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ranks what to ask next. Factors of a red flag that is possible come first; then those whose answer leaves the fewest
 * factors to ask, on the mean over their answers, until intensity and coordination are certain; then the same for the
 * other parts. Equal ones keep the order of the vocabulary.
 */
final class OpenFactors {
    private final Engine engine;
    private final CompiledTables tables;
    private final Grid grid;
    private final Undecided undecided;
    private final Tally tally = new Tally();

    OpenFactors(Engine engine) {
        this.engine = engine;
        this.tables = engine.tables();
        this.grid = engine.ruleSet().grid();
        this.undecided = new Undecided(tables);
    }

    /** An open table, or one open outcome of a COLLECT table. */
    private record Goal(TableCells table, int outcome) {}

    List<OpenFactor> ranked(Evaluation evaluation) {
        long[] known = evaluation.pass().known();
        List<Goal> goals = goals(evaluation);
        Map<Factor, List<DecisionTable>> open = openFactors(goals, known);
        List<Goal> redFlags = of(goals, Outputs.REFER_BACK);
        List<Factor> first = factors(redFlags, known);
        List<Goal> decisive = Stream.concat(
                        of(goals, Outputs.INTENSITY).stream(), of(goals, Outputs.COORDINATION).stream())
                .toList();
        Map<Factor, Double> left = new HashMap<>();
        open.keySet().forEach(factor -> left.put(factor, left(factor, decisive.isEmpty() ? goals : decisive, known)));
        return open.keySet().stream()
                .sorted(Comparator.comparing((Factor factor) -> !first.contains(factor))
                        .thenComparing(left::get)
                        .thenComparing(Factor::position))
                .map(factor -> new OpenFactor(factor, open.get(factor)))
                .toList();
    }

    private List<Goal> goals(Evaluation evaluation) {
        List<Goal> goals = new ArrayList<>();
        for (TableCells table : tables.byIndex()) {
            long open = Cells.without(
                    evaluation.possibleOutcomes(table.index()), evaluation.certainOutcomes(table.index()));
            if (open != Cells.NONE && table.isPart()) {
                if (table.isCollecting()) {
                    IntStream.range(0, table.conclusions().size())
                            .filter(outcome -> Cells.may(open, Cells.only(outcome)))
                            .forEach(outcome -> goals.add(new Goal(table, outcome)));
                } else {
                    goals.add(new Goal(table, Undecided.ANY));
                }
            }
        }
        return goals;
    }

    private List<Goal> of(List<Goal> goals, Outputs output) {
        return goals.stream()
                .filter(goal -> goal.table().table().target().code().equals(output.code()))
                .toList();
    }

    private Map<Factor, List<DecisionTable>> openFactors(List<Goal> goals, long[] known) {
        Map<Factor, List<DecisionTable>> open = new HashMap<>();
        for (Goal goal : goals) {
            for (Factor factor : factors(List.of(goal), known)) {
                List<DecisionTable> changed = open.computeIfAbsent(factor, absent -> new ArrayList<>());
                if (!changed.contains(goal.table().table())) {
                    changed.add(goal.table().table());
                }
            }
        }
        return open;
    }

    private List<Factor> factors(List<Goal> goals, long[] known) {
        return axes(goals, known).stream()
                .mapToObj(axis -> (Factor) grid.axis(axis).term())
                .distinct()
                .toList();
    }

    private BitSet axes(List<Goal> goals, long[] known) {
        BitSet axes = new BitSet();
        for (Goal goal : goals) {
            undecided.axes(goal.table(), goal.outcome(), known, axes, new BitSet());
        }
        return axes;
    }

    /** How many factors would be left to ask, on the mean over the answers to this one. */
    private double left(Factor factor, List<Goal> goals, long[] known) {
        return answers(factor, known).stream()
                .mapToInt(answered -> {
                    goals.forEach(
                            goal -> engine.cones().get(goal.table().index()).read(answered, tally));
                    return factors(goals, answered).size();
                })
                .average()
                .orElse(0);
    }

    /** What would be known after each answer; for a set, after none and after each member alone. */
    private List<long[]> answers(Factor factor, long[] known) {
        List<Integer> places = grid.placesOf(factor);
        if (!(grid.axis(places.get(0)) instanceof Axis.OfMember)) {
            int place = places.get(0);
            return IntStream.range(0, grid.axis(place).size())
                    .mapToObj(cell -> with(known, place, Cells.only(cell)))
                    .toList();
        }
        long[] none = known.clone();
        places.forEach(place -> none[place] = Axis.OfMember.NO);
        return Stream.concat(
                        Stream.of(none.clone()), places.stream().map(place -> with(none, place, Axis.OfMember.YES)))
                .toList();
    }

    private static long[] with(long[] known, int place, long cells) {
        long[] changed = known.clone();
        changed[place] = cells;
        return changed;
    }
}
