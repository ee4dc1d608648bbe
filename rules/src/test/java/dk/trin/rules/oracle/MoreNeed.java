package dk.trin.rules.oracle;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Standing;
import java.util.OptionalInt;

/** What one step more need is. Values outside the order, and factors that say nothing of need, have no step. */
final class MoreNeed {
    private MoreNeed() {}

    /** The cell of one step more need; none at the end of an order. A further disease is more need. */
    static OptionalInt step(Axis axis, int cell) {
        if (axis instanceof Axis.OfMember) {
            return cell == 0 ? OptionalInt.of(1) : OptionalInt.empty();
        }
        int next = direction(axis.term().need()) + cell;
        boolean comparable = next != cell && isOrdered(axis, cell) && isOrdered(axis, next);
        return comparable ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private static int direction(Need need) {
        return switch (need) {
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
