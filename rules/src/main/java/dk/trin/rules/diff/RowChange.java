package dk.trin.rules.diff;

import java.util.List;

/** One row that differs: a rule, an offer or a scenario. */
public sealed interface RowChange {
    /** The row's own id, by which it is found again in the other version. */
    String id();

    /** Its row number in the sheet that has it, as Excel shows it; 0 where the sheet does not tell. */
    int line();

    /** A row that is new. */
    record Added(String id, int line, List<CellChange> cells) implements RowChange {
        public Added {
            cells = List.copyOf(cells);
        }
    }

    /** A row that is gone; the line is that of the version before. */
    record Removed(String id, int line, List<CellChange> cells) implements RowChange {
        public Removed {
            cells = List.copyOf(cells);
        }
    }

    /** A row of which cells differ; never none. */
    record Changed(String id, int line, List<CellChange> cells) implements RowChange {
        public Changed {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException(id + " is the same");
            }
        }
    }

    /**
     * A row that stands elsewhere in a table whose order decides.
     *
     * @param wasAfter the id of the row above it in the version before; empty for the first row
     * @param isAfter the id of the row above it now; empty for the first row
     */
    record Moved(String id, int line, String wasAfter, String isAfter) implements RowChange {}
}
