package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
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
        int row = new OpenRows(table, asked(outcome), known).first();
        return row == OpenRows.NONE ? Optional.empty() : first(table.region(row), known);
    }

    /** Adds the axes of all factors whose answers could still make a difference to the table's outcome. */
    void axes(TableCells table, int outcome, long[] known, BitSet axes, BitSet seen) {
        OpenRows rows = new OpenRows(table, asked(outcome), known);
        for (int row = rows.first(); row != OpenRows.NONE; row = rows.after(row)) {
            axes(table.region(row), known, axes, seen);
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

    private static long asked(int outcome) {
        return outcome == ANY ? -1L : Cells.only(outcome);
    }
}
