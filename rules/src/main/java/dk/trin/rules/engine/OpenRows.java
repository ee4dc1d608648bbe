package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
import dk.trin.rules.table.HitPolicy;

/** The rows that keep a table open: those that may match, need not, and would make a difference. */
final class OpenRows {
    static final int NONE = -1;

    private final TableCells table;
    private final long outcomes;
    private final long[] known;
    private final int floor;

    /**
     * @param outcomes the outcomes that are asked about, as a set of cells
     */
    OpenRows(TableCells table, long outcomes, long[] known) {
        this.table = table;
        this.outcomes = outcomes;
        this.known = known;
        this.floor = floor(table, known);
    }

    /** The first of them from the top, {@link #NONE} if there is none. */
    int first() {
        return after(-1);
    }

    /** The next of them below a row, {@link #NONE} if there is none. */
    int after(int before) {
        for (int row = before + 1; row < table.rows(); row++) {
            Region region = table.region(row);
            if (!region.may(known)) {
                continue;
            }
            if (region.must(known)) {
                if (table.hitPolicy() == HitPolicy.FIRST) {
                    return NONE;
                }
            } else if (matters(row)) {
                return row;
            }
        }
        return NONE;
    }

    private boolean matters(int row) {
        int outcome = table.outcome(row);
        return outcome > floor && Cells.may(Cells.only(outcome), outcomes);
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
}
