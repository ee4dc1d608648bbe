package dk.trin.rules.coverage;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.cells.Side;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.Row;
import dk.trin.rules.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A decision table laid out along its own axes, which may have any number of cells.
 *
 * @param axes what its rows tell apart: a number is cut where this table cuts it, and of a set only the members are there
 *     that some row asks about
 * @param boxes its rows along those axes
 */
public record TableBoxes(List<Axis> axes, Boxes boxes) {
    public TableBoxes {
        axes = List.copyOf(axes);
    }

    public static TableBoxes of(DecisionTable table) {
        List<Axis> axes = new TableAxes(table).axes();
        Grid grid = new Grid(axes);
        Box whole = Box.whole(axes);
        List<Box> rows = table.rows().stream().map(row -> box(row, whole, grid)).toList();
        return new TableBoxes(axes, new Boxes(table.hitPolicy(), whole, rows, outcomes(table)));
    }

    /** The same citizens on the grid of the table's rule set. */
    public Region region(Box box, Grid grid) {
        List<Restriction> restrictions = new ArrayList<>();
        for (int place = 0; place < axes.size(); place++) {
            if (!box.side(place).holds(Side.whole(axes.get(place)))) {
                restrictions.add(restriction(axes.get(place), box.side(place), grid));
            }
        }
        return Region.of(restrictions);
    }

    /** The terms of some axes, each once, in the order of the axes. */
    public List<Term> terms(Collection<Integer> places) {
        return places.stream()
                .sorted()
                .map(place -> axes.get(place).term())
                .distinct()
                .toList();
    }

    private static Box box(Row row, Box whole, Grid grid) {
        Box box = whole;
        for (Condition condition : row.conditions()) {
            if (condition instanceof Condition.Bounded bounded) {
                int place = grid.placeOf(bounded.term());
                Side side = span(bounded, (Axis.OfNumbers) grid.axis(place));
                box = box.with(place, box.side(place).common(side));
            } else {
                for (Restriction restriction : condition.restrictions(grid)) {
                    Side side = new Side.Mask(restriction.accepted());
                    box = box.with(
                            restriction.axis(), box.side(restriction.axis()).common(side));
                }
            }
        }
        return box;
    }

    private static Side span(Condition.Bounded condition, Axis.OfNumbers axis) {
        int cell = axis.cell(condition.bound());
        return condition.operator() == Operator.FROM ? new Side.Span(cell, axis.size()) : new Side.Span(0, cell);
    }

    /** Equal conclusions by their first row, values of an output by their place, which under HIGHEST is their need. */
    private static List<Integer> outcomes(DecisionTable table) {
        List<Conclusion> conclusions =
                table.rows().stream().map(Row::conclusion).toList();
        return conclusions.stream()
                .map(conclusion -> conclusion instanceof Conclusion.Concludes concludes
                        ? concludes.value().position()
                        : conclusions.indexOf(conclusion))
                .toList();
    }

    private static Restriction restriction(Axis axis, Side side, Grid grid) {
        if (axis instanceof Axis.OfNumbers numbers) {
            int place = grid.placeOf(numbers.term());
            return new Restriction(place, cells((Side.Span) side, numbers, (Axis.OfNumbers) grid.axis(place)));
        }
        int place = axis instanceof Axis.OfMember member
                ? grid.placeOf(member.term(), member.member())
                : grid.placeOf(axis.term());
        return new Restriction(place, ((Side.Mask) side).cells());
    }

    /** The rule set cuts a number at least wherever one of its tables does. */
    private static long cells(Side.Span span, Axis.OfNumbers axis, Axis.OfNumbers finer) {
        long cells = finer.all();
        if (span.from() > 0) {
            cells &= finer.from(axis.bounds().get(span.from() - 1));
        }
        if (span.to() < axis.size()) {
            cells &= finer.below(axis.bounds().get(span.to() - 1));
        }
        return cells;
    }
}
