package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Widens an uncovered box until rows stop it along every axis.
 *
 * <p>A row stops it along an axis when it is apart from the box along that axis alone. For each row the axes along which it
 * is apart are therefore counted and added up: where the count is one, the sum is the axis.
 */
final class Growth {
    private final Box whole;
    private final List<Placed> rows;
    private final int[] counts;
    private final int[] sums;
    private Box box;

    /**
     * @param table all there is, with the rows that match anybody at all
     * @param uncovered a box in it that no row meets
     */
    Growth(Part table, Box uncovered) {
        this.whole = table.box();
        this.rows = table.rows();
        this.counts = new int[rows.size()];
        this.sums = new int[rows.size()];
        this.box = uncovered;
        for (int axis = 0; axis < table.axes(); axis++) {
            count(axis, uncovered.side(axis));
        }
    }

    /** The widened box: each time along the axis where it gains most. */
    Box grown() {
        List<Side> wider = wider();
        for (int most = most(wider); gain(most, wider) > 1; most = most(wider)) {
            widen(most, wider.get(most));
            wider = wider();
        }
        return box;
    }

    private void count(int axis, Side side) {
        for (int row = 0; row < counts.length; row++) {
            if (!rows.get(row).box().side(axis).meets(side)) {
                counts[row]++;
                sums[row] += axis;
            }
        }
    }

    private int most(List<Side> wider) {
        return IntStream.range(0, wider.size())
                .reduce((best, axis) -> gain(axis, wider) > gain(best, wider) ? axis : best)
                .orElseThrow();
    }

    private double gain(int axis, List<Side> wider) {
        return (double) wider.get(axis).size() / box.side(axis).size();
    }

    private void widen(int axis, Side wider) {
        Side before = box.side(axis);
        box = box.with(axis, wider);
        for (int row = 0; row < counts.length; row++) {
            Side side = rows.get(row).box().side(axis);
            if (counts[row] > 0 && side.meets(wider) && !side.meets(before)) {
                counts[row]--;
                sums[row] -= axis;
            }
        }
    }

    /** How far it can go along each axis, the others staying as they are. */
    private List<Side> wider() {
        List<List<Side>> stopping = Stream.<List<Side>>generate(ArrayList::new)
                .limit(whole.sides().size())
                .toList();
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] == 1) {
                stopping.get(sums[row]).add(rows.get(row).box().side(sums[row]));
            }
        }
        return IntStream.range(0, whole.sides().size())
                .mapToObj(axis -> whole.side(axis).around(box.side(axis), stopping.get(axis)))
                .toList();
    }
}
