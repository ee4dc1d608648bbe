package dk.trin.rules.diff;

import dk.trin.rules.text.Text;
import java.util.List;

/**
 * One sheet that differs.
 *
 * @param sheet the tab's name, {@code intensity.drl}
 * @param title what a reader calls it
 * @param properties what differs above the rows
 * @param rows in the order of the sheet, rows that are gone last
 */
public record SheetChange(
        String sheet, Text title, Presence presence, List<CellChange> properties, List<RowChange> rows) {
    public SheetChange {
        properties = List.copyOf(properties);
        rows = List.copyOf(rows);
    }

    /** Which of the two versions have the sheet. */
    public enum Presence {
        BOTH,
        ADDED,
        REMOVED
    }

    boolean isEmpty() {
        return presence == Presence.BOTH && properties.isEmpty() && rows.isEmpty();
    }
}
