package dk.trin.rules.sheet;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet that is a plain list: one heading row, then one entry a row. Rows that are wholly empty are passed over. */
public final class Listing {
    private final Sheet sheet;
    private final Map<String, Integer> columns;

    private Listing(Sheet sheet, Map<String, Integer> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** The list, with every heading that is missing, unknown or there twice added to the problems. */
    public static Listing of(Sheet sheet, List<String> headings, Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        Line first =
                sheet.lines().isEmpty() ? new Line(1, List.of()) : sheet.lines().get(0);
        for (int column = 1; column <= first.width(); column++) {
            String heading = first.cell(column);
            if (!headings.contains(heading)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_HEADING, sheet.place(first, column), heading)
                        .allowing(Nearest.first(heading, headings)));
            } else if (columns.put(heading, column) != null) {
                problems.add(ProblemCode.DUPLICATE, sheet.place(first, column), heading);
            }
        }
        for (String heading : headings) {
            if (!columns.containsKey(heading)) {
                problems.add(ProblemCode.MISSING_HEADING, new Place(sheet.name(), 1, 0), heading);
            }
        }
        for (Line line : sheet.lines()) {
            for (int column = first.width() + 1; !problems.isFull() && column <= line.width(); column++) {
                problems.add(ProblemCode.UNEXPECTED_CELL, sheet.place(line, column), line.cell(column));
            }
        }
        return new Listing(sheet, columns);
    }

    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.number() > 1 && !line.isEmpty()) {
                entries.add(new Entry(line));
            }
        }
        return entries;
    }

    /** One row of the list; cells are asked for by their heading. */
    public final class Entry {
        private final Line line;

        private Entry(Line line) {
            this.line = line;
        }

        /** The cell's text, empty when the cell is empty or its heading is missing. */
        public String cell(String heading) {
            return line.cell(columns.getOrDefault(heading, Integer.MAX_VALUE));
        }

        /** The cell's text; an empty cell is a problem. */
        public String required(String heading, Problems problems) {
            String text = cell(heading);
            if (text.isEmpty()) {
                problems.add(ProblemCode.MISSING_CELL, place(heading), heading);
            }
            return text;
        }

        public Place place(String heading) {
            return sheet.place(line, columns.getOrDefault(heading, 0));
        }

        public int line() {
            return line.number();
        }
    }
}
