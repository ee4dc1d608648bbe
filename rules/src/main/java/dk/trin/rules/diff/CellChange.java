package dk.trin.rules.diff;

/**
 * One cell that differs.
 *
 * @param before as the sheet of the version before writes it; empty where the cell was empty
 * @param after as the sheet writes it now; empty where the cell is empty
 */
public record CellChange(Column column, String before, String after) {
    public CellChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException(column.code() + " is the same: " + before);
        }
    }

    /** The same change the other way round. */
    CellChange reversed() {
        return new CellChange(column, after, before);
    }
}
