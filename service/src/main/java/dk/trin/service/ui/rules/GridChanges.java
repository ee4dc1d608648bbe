package dk.trin.service.ui.rules;

import dk.trin.service.versions.Edit;
import java.util.List;
import java.util.Set;

/**
 * What somebody has changed in a sheet, in that order.
 *
 * @param revision of the version when they last looked
 * @param seen names what the sheet said then
 */
record GridChanges(int revision, String seen, List<Change> edits) {
    /** As many as one paste can need. */
    static final int MOST = 20_000;

    GridChanges {
        edits = List.copyOf(edits);
        if (edits.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " edits");
        }
    }

    /**
     * One change; what a kind does not need is 0 or empty.
     *
     * @param kind as the contract names it, {@code set-cell}
     */
    record Change(String kind, int line, int column, int to, String text) {
        private static final Set<String> KINDS =
                Set.of("set-cell", "insert-row", "duplicate-row", "move-row", "delete-row");

        Change {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("no such kind of edit: " + kind);
            }
        }

        static Change cell(int line, int column, String text) {
            return new Change("set-cell", line, column, 0, text);
        }

        static Change row(String kind, int line) {
            return new Change(kind, line, 0, 0, "");
        }

        boolean isCell() {
            return kind.equals("set-cell");
        }

        Edit on(String sheet) {
            return switch (kind) {
                case "set-cell" -> new Edit.SetCell(sheet, line, column, text);
                case "insert-row" -> new Edit.InsertRow(sheet, line);
                case "duplicate-row" -> new Edit.DuplicateRow(sheet, line);
                case "move-row" -> new Edit.MoveRow(sheet, line, to);
                default -> new Edit.DeleteRow(sheet, line);
            };
        }
    }
}
