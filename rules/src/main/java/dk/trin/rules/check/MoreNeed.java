package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.engine.Step;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Standing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one step more need is. A further member of a set is more need; values outside the order, and factors that say
 * nothing of need, have no step.
 */
final class MoreNeed {
    private MoreNeed() {}

    /** Every step on an axis of the grid. */
    static List<Step> steps(Grid grid, int place) {
        Axis axis = grid.axis(place);
        return IntStream.range(0, axis.size())
                .mapToObj(cell -> new Step(place, cell, cell + direction(axis)))
                .filter(step ->
                        step.less() != step.more() && isOrdered(axis, step.less()) && isOrdered(axis, step.more()))
                .toList();
    }

    /** The cells that say of no need at all. */
    static long none(Axis axis) {
        return 1L << (axis.term().need() == Need.LESS ? axis.size() - 1 : 0);
    }

    private static int direction(Axis axis) {
        if (axis instanceof Axis.OfMember) {
            return 1;
        }
        return switch (axis.term().need()) {
            case MORE -> 1;
            case LESS -> -1;
            case NONE -> 0;
        };
    }

    private static boolean isOrdered(Axis axis, int cell) {
        if (cell < 0 || cell >= axis.size()) {
            return false;
        }
        return !(axis instanceof Axis.OfValues of) || of.value(cell).standing() == Standing.ORDERED;
    }
}
