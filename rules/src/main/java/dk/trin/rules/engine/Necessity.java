package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
import dk.trin.rules.table.HitPolicy;
import java.util.Arrays;
import java.util.List;

/**
 * What must be true of a citizen for a goal to be met: a necessity follows from the goal to the levels it names, from a
 * level to the rows that can conclude it, and from these to levels and answers. It rules out what a search would
 * otherwise have to try.
 */
final class Necessity {
    private final Chain chain;

    Necessity(Chain chain) {
        this.chain = chain;
    }

    /**
     * Leaves of what is known only what the goal can be met with.
     *
     * @param known with the levels filled in; narrowed in place
     * @return whether anything is left
     */
    boolean narrow(Goal goal, long[] known) {
        long[] levels = known.clone();
        for (Region region : goal.inside()) {
            for (int nth = 0; nth < region.size(); nth++) {
                known[region.axis(nth)] &= region.accepted(nth);
            }
        }
        for (Region region : goal.outside()) {
            stayOut(region, known);
        }
        List<TableCells> tables = chain.tables();
        for (int last = tables.size() - 1; last >= 0 && isPossible(known); last--) {
            TableCells table = tables.get(last);
            if (known[table.axis()] != levels[table.axis()]) {
                conclude(table, known);
            }
        }
        return isPossible(known);
    }

    private static boolean isPossible(long[] known) {
        return Arrays.stream(known).noneMatch(cells -> cells == Cells.NONE);
    }

    /** A region that only one answer or level can keep the citizen out of. */
    private static void stayOut(Region region, long[] known) {
        int only = -1;
        for (int nth = 0; nth < region.size(); nth++) {
            if (!Cells.may(known[region.axis(nth)], region.accepted(nth))) {
                return;
            }
            if (!Cells.must(known[region.axis(nth)], region.accepted(nth))) {
                if (only >= 0) {
                    return;
                }
                only = nth;
            }
        }
        if (only >= 0) {
            known[region.axis(only)] = Cells.without(known[region.axis(only)], region.accepted(only));
        } else {
            Arrays.fill(known, Cells.NONE);
        }
    }

    /** Some row that gives what is known of the level must match, and none that would give something else. */
    private static void conclude(TableCells table, long[] known) {
        long wanted = known[table.axis()];
        long[] either = new long[known.length];
        int first = table.rows();
        for (int row = 0; row < table.rows(); row++) {
            if (Cells.may(Cells.only(table.outcome(row)), wanted)
                    && table.region(row).may(known)) {
                first = Math.min(first, row);
                add(table.region(row), known, either);
            }
        }
        for (int axis = 0; axis < known.length; axis++) {
            known[axis] &= first == table.rows() ? Cells.NONE : either[axis];
        }
        for (int row = 0; row < table.rows(); row++) {
            if (spoils(table, row, first, wanted)) {
                stayOut(table.region(row), known);
            }
        }
    }

    /** Adds the citizens of a region, as far as they agree with what is known. */
    private static void add(Region region, long[] known, long[] either) {
        int nth = 0;
        for (int axis = 0; axis < known.length; axis++) {
            boolean asked = nth < region.size() && region.axis(nth) == axis;
            either[axis] |= asked ? known[axis] & region.accepted(nth) : known[axis];
            nth += asked ? 1 : 0;
        }
    }

    /** Whether a row, if it matched, would keep the table from concluding what is wanted. */
    private static boolean spoils(TableCells table, int row, int first, long wanted) {
        if (Cells.may(Cells.only(table.outcome(row)), wanted)) {
            return false;
        }
        return table.hitPolicy() == HitPolicy.UNIQUE
                || table.hitPolicy() == HitPolicy.FIRST && row < first
                || table.hitPolicy() == HitPolicy.HIGHEST && table.outcome(row) > Cells.highest(wanted);
    }
}
