package dk.trin.service.statistics;

import org.apache.commons.csv.CSVFormat;

/** Writes what was counted as CSV: a line for each count. */
public final class CountedTable {
    private CountedTable() {}

    /** With a heading line; codes, not labels, so that tables of different days can be put together. */
    public static String csv(Counted counted) {
        StringBuilder text = new StringBuilder(line("dimension", "group", "counted", "count"));
        for (Counted.Dimension dimension : counted.dimensions()) {
            for (Counted.Group group : dimension.groups()) {
                text.append(line(dimension.code(), group.code(), "all", group.count()));
                group.counts().forEach((code, count) -> text.append(line(dimension.code(), group.code(), code, count)));
            }
        }
        return text.toString();
    }

    private static String line(Object... values) {
        return CSVFormat.RFC4180.format(values) + "\r\n";
    }
}
