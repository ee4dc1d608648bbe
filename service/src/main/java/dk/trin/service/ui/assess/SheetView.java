package dk.trin.service.ui.assess;

import java.util.List;

/**
 * Rows of one decision table as they stand in its sheet.
 *
 * @param name of the table
 * @param hitPolicy which row counts, in words
 * @param gives what the table concludes for this citizen
 * @param headings of the condition columns that are shown
 * @param rows either all, or those that decided
 */
record SheetView(
        String name,
        String title,
        String sheet,
        String hitPolicy,
        String gives,
        String target,
        List<String> headings,
        List<SheetRow> rows) {
    SheetView {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its number in the sheet, as Excel shows it
     * @param standing {@code decides}, {@code one-of}, {@code met}, {@code open} or {@code failed}
     * @param note the standing in words; of a row that failed by one condition only, which
     * @param cells one for each heading
     */
    record SheetRow(
            String id,
            int line,
            String standing,
            String note,
            List<SheetCell> cells,
            String conclusion,
            String reason,
            String source) {
        SheetRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a row asks in one column.
     *
     * @param text as the sheet has it; empty when any value will do
     * @param standing {@code any}, {@code met}, {@code open} or {@code failed}
     * @param known what is known of the citizen there; empty when nothing is, or nothing is asked
     */
    record SheetCell(String text, String standing, String known) {}
}
