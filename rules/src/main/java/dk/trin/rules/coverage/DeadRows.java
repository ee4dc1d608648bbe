package dk.trin.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows of a table never make a difference. They are judged from the last row up, and one that was found dead stands in
 * for no other: all of them can be deleted together.
 *
 * @param found in the order of the rows
 * @param unsearched the rows that were not decided
 */
public record DeadRows(List<DeadRow> found, Unsearched unsearched) {
    public DeadRows {
        found = List.copyOf(found);
    }

    /** The dead rows of a table under its hit policy; no one row takes more than half of the budget that is left. */
    public static DeadRows of(Boxes table, Budget budget) {
        BitSet left = new BitSet();
        left.set(0, table.size());
        List<DeadRow> found = new ArrayList<>();
        SortedSet<Integer> undecided = new TreeSet<>();
        SortedSet<Integer> axes = new TreeSet<>();
        for (int row = table.size() - 1; row >= 0; row--) {
            budget.take((long) left.cardinality() * table.axes());
            Budget half = budget.half();
            Cover cover = new Cover(standingIn(table, row, left), half);
            boolean isNeeded = cover.next().isPresent();
            budget.take(half.used());
            if (!isNeeded && cover.isFinished()) {
                found.add(new DeadRow(row, cover.covering()));
                left.clear(row);
            } else if (!isNeeded) {
                undecided.add(row);
                axes.addAll(cover.unsearched().axes());
            }
        }
        Collections.reverse(found);
        return new DeadRows(found, new Unsearched(undecided, axes));
    }

    /** A row with the rows that count instead of it wherever they match. */
    private static Part standingIn(Boxes table, int row, BitSet left) {
        return Part.of(
                table.row(row),
                left.stream()
                        .filter(other -> other != row && standsIn(table, row, other))
                        .mapToObj(other -> new Placed(other, table.row(other)))
                        .toList());
    }

    private static boolean standsIn(Boxes table, int row, int other) {
        return switch (table.hitPolicy()) {
            case FIRST -> other < row;
            case HIGHEST -> table.outcomes().get(other) >= table.outcomes().get(row);
            case UNIQUE, COLLECT -> table.sameOutcome(row, other);
        };
    }
}
