package dk.trin.rules.table;

import java.util.List;

/**
 * What the author of a table has marked as deliberate, in property lines that Drools passes over.
 *
 * @param exceptions rows that may give less help to more need
 * @param acknowledged warnings that have been looked at and may stand
 */
public record Marks(List<Mark> exceptions, List<Mark> acknowledged) {
    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        exceptions = List.copyOf(exceptions);
        acknowledged = List.copyOf(acknowledged);
    }

    /**
     * One marked thing.
     *
     * @param on the id of the row; for a warning its code, then the id of the row unless it is about the table
     * @param reason why, in the author's own words
     * @param line the row number in the sheet
     */
    public record Mark(String on, String reason, int line) {}

    /** Whether this row may give less help to more need. */
    public boolean excepts(Row row) {
        return exceptions.stream().anyMatch(mark -> mark.on().equals(row.id()));
    }
}
