package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import java.util.Optional;

/** Chooses the answers that lead a citizen towards a goal, following levels to the factors they rest on. */
final class Splits {
    private final Grid grid;
    private final Chain chain;

    Splits(Grid grid, Chain chain) {
        this.grid = grid;
        this.chain = chain;
    }

    /**
     * Two parts of what is known on one axis.
     *
     * @param first the cells to look at first; the others come after
     */
    record Split(int axis, long first) {}

    /** The next split for a goal that is neither met nor missed; none when all answers are known and a level is not. */
    Optional<Split> towards(Goal goal, long[] known) {
        for (Region region : goal.inside()) {
            if (!region.must(known)) {
                return into(region, known);
            }
        }
        for (Region region : goal.outside()) {
            if (region.may(known)) {
                return outOf(region, known);
            }
        }
        return Optional.empty();
    }

    /** The next split for a table that does not conclude one level yet; none when no answer is missing. */
    Optional<Split> settling(TableCells table, long[] known) {
        int open = open(table, -1L, known);
        return open >= 0 ? into(table.region(open), known) : Optional.empty();
    }

    private Optional<Split> into(Region region, long[] known) {
        int nth = undecided(region, known);
        return reach(region.axis(nth), region.accepted(nth), known);
    }

    private Optional<Split> outOf(Region region, long[] known) {
        int nth = undecided(region, known);
        int axis = region.axis(nth);
        return reach(axis, Cells.without(grid.axis(axis).all(), region.accepted(nth)), known);
    }

    private static int undecided(Region region, long[] known) {
        int nth = 0;
        while (Cells.must(known[region.axis(nth)], region.accepted(nth))) {
            nth++;
        }
        return nth;
    }

    /** How to come to have one of these cells on an axis. */
    private Optional<Split> reach(int axis, long wanted, long[] known) {
        Optional<TableCells> level = chain.concluding(axis);
        return level.isEmpty() ? Optional.of(new Split(axis, wanted)) : conclude(level.get(), wanted, known);
    }

    private Optional<Split> conclude(TableCells table, long wanted, long[] known) {
        int giving = open(table, wanted, known);
        if (giving >= 0) {
            return into(table.region(giving), known);
        }
        int giveOther = open(table, ~wanted, known);
        return giveOther >= 0 ? outOf(table.region(giveOther), known) : Optional.empty();
    }

    private static int open(TableCells table, long outcomes, long[] known) {
        return new OpenRows(table, outcomes, known).first();
    }
}
