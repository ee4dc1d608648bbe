package dk.trin.service.ui.rules;

import java.util.List;

/**
 * What differs between two versions, as pages show it.
 *
 * @param before the number of the version before
 * @param sheets those that differ; none when nothing does
 */
public record DiffView(int before, List<Sheet> sheets) {
    public DiffView {
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param presence {@code both}, {@code added} or {@code removed}
     * @param href the page that shows it
     */
    public record Sheet(String title, String href, String presence, List<Cell> properties, List<Row> rows) {
        public Sheet {
            properties = List.copyOf(properties);
            rows = List.copyOf(rows);
        }

        /** Whether nothing is left to show. */
        boolean isEmpty() {
            return presence.equals("both") && properties.isEmpty() && rows.isEmpty();
        }
    }

    /**
     * One row.
     *
     * @param kind {@code added}, {@code removed}, {@code changed} or {@code moved}
     * @param href the page that shows it, at the row; empty for one that is gone
     * @param wasAfter for a row that moved, the id of the row above it before; empty for the first
     * @param isAfter the same now
     */
    public record Row(
            String id, int line, String kind, String href, String wasAfter, String isAfter, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell: what stood there, and what stands there now; either may be empty.
     *
     * @param written the language that it is written in
     */
    public record Cell(String label, String before, String after, String written) {}
}
