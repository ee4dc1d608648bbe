package dk.trin.rules.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes sheets as the CSV that Git keeps: UTF-8, comma, LF, quotation marks only where they are needed. */
public final class CsvWriter {
    private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]");
    private static final String RULE_TABLE = "RuleTable ";

    private CsvWriter() {}

    /** The sheet's file; {@link CsvSheets} reads the same cells from it. */
    public static byte[] write(Sheet sheet) {
        int opening = opening(sheet);
        StringBuilder csv = new StringBuilder();
        for (Line line : sheet.lines()) {
            List<String> cells = cells(line, width(sheet, line, opening));
            csv.append(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n")));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The line that opens the table; 0 in a sheet that is a plain list. */
    private static int opening(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.cell(1).startsWith(RULE_TABLE))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(0);
    }

    /** Every line of a list is as wide as its headings, and in a table as its keywords; the lines above it have two cells. */
    private static int width(Sheet sheet, Line line, int opening) {
        int usual;
        if (opening > 0 && line.number() <= opening) {
            usual = line.number() == opening ? 1 : 2;
        } else {
            usual = opening < sheet.lines().size() ? sheet.lines().get(opening).width() : 0;
        }
        return Math.max(usual, used(line));
    }

    /** Up to the last cell that holds anything, be it a dash. */
    private static int used(Line line) {
        int last = line.cells().size();
        while (last > 0 && line.cells().get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    /** Commons CSV would also quote an empty first cell, and so change every shipped table. */
    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static List<String> cells(Line line, int width) {
        return IntStream.range(0, width)
                .mapToObj(index -> index < line.cells().size() ? line.cells().get(index) : "")
                .toList();
    }
}
