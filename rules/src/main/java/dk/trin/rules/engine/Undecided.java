package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
import dk.trin.rules.table.HitPolicy;
import java.util.BitSet;
import java.util.Optional;

/** Finds the conditions that keep a table open: those of rows that may match, need not, and would make a difference. */
final class Undecided {
    static final int ANY = -1;

    private final CompiledTables tables;

    Undecided(CompiledTables tables) {
        this.tables = tables;
    }

    /** A condition on a factor that is neither met nor failed yet. */
    record Condition(int axis, long accepted) {}

    /**
     * The first such condition from the top, followed through levels to a factor.
     *
     * @param outcome the outcome that is asked about, or {@link #ANY}
     */
    Optional<Condition> first(TableCells table, int outcome, long[] known) {
        int floor = floor(table, known);
        for (int row = 0; row < table.rows(); row++) {
            Region region = table.region(row);
            if (!region.may(known)) {
                continue;
            }
            if (region.must(known)) {
                if (table.hitPolicy() == HitPolicy.FIRST) {
                    break;
                }
            } else if (matters(table, row, outcome, floor)) {
                return first(region, known);
            }
        }
        return Optional.empty();
    }

    /** Adds the axes of all factors whose answers could still make a difference to the table's outcome. */
    void axes(TableCells table, int outcome, long[] known, BitSet axes, BitSet seen) {
        int floor = floor(table, known);
        for (int row = 0; row < table.rows(); row++) {
            Region region = table.region(row);
            if (!region.may(known)) {
                continue;
            }
            if (region.must(known)) {
                if (table.hitPolicy() == HitPolicy.FIRST) {
                    return;
                }
            } else if (matters(table, row, outcome, floor)) {
                axes(region, known, axes, seen);
            }
        }
    }

    private Optional<Condition> first(Region region, long[] known) {
        for (int nth = 0; nth < region.size(); nth++) {
            int axis = region.axis(nth);
            if (!Cells.must(known[axis], region.accepted(nth))) {
                Optional<TableCells> level = tables.concluding(axis);
                return level.isPresent()
                        ? first(level.get(), ANY, known)
                        : Optional.of(new Condition(axis, region.accepted(nth)));
            }
        }
        return Optional.empty();
    }

    private void axes(Region region, long[] known, BitSet axes, BitSet seen) {
        for (int nth = 0; nth < region.size(); nth++) {
            int axis = region.axis(nth);
            if (Cells.must(known[axis], region.accepted(nth)) || seen.get(axis)) {
                continue;
            }
            seen.set(axis);
            tables.concluding(axis).ifPresentOrElse(level -> axes(level, ANY, known, axes, seen), () -> axes.set(axis));
        }
    }

    /** HIGHEST: what lies at or below a sure outcome can change nothing. */
    private static int floor(TableCells table, long[] known) {
        int floor = -1;
        if (table.hitPolicy() == HitPolicy.HIGHEST) {
            for (int row = 0; row < table.rows(); row++) {
                if (table.outcome(row) > floor && table.region(row).must(known)) {
                    floor = table.outcome(row);
                }
            }
        }
        return floor;
    }

    private static boolean matters(TableCells table, int row, int outcome, int floor) {
        return table.outcome(row) > floor && (outcome == ANY || table.outcome(row) == outcome);
    }
}
