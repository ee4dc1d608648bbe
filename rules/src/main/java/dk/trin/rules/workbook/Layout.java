package dk.trin.rules.workbook;

import java.util.List;
import java.util.Set;

/**
 * How a sheet is laid out for the one who edits it.
 *
 * @param headings the line of the headings; what is below can be edited
 * @param shown the lines above the headings that are left visible; the others are hidden
 */
record Layout(int headings, Set<Integer> shown, List<Column> columns) {
    Layout {
        shown = Set.copyOf(shown);
        columns = List.copyOf(columns);
    }

    /** The column with that number, from 1; one beyond the last is plain text. */
    Column column(int number) {
        return number <= columns.size() ? columns.get(number - 1) : Column.of(Look.TEXT_HEADING, Look.TEXT, 16);
    }
}
