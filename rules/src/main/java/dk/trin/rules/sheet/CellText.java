package dk.trin.rules.sheet;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;

/** What no cell of a sheet may hold, because Drools, Excel or a reader would see something else in it. */
public final class CellText {
    /** The most characters in a cell. */
    public static final int LONGEST = 2_000;

    private CellText() {}

    /** Adds a problem for every cell that holds such a text, and for a sheet that is too long or too wide. */
    public static void check(Sheet sheet, Problems problems) {
        checkSize(sheet, problems);
        for (Line line : sheet.lines()) {
            for (int column = 1; !problems.isFull() && column <= line.cells().size(); column++) {
                String fault = fault(line.cells().get(column - 1));
                if (!fault.isEmpty()) {
                    problems.add(ProblemCode.FORBIDDEN_TEXT, sheet.place(line, column), fault);
                }
            }
        }
    }

    private static void checkSize(Sheet sheet, Problems problems) {
        if (sheet.lines().size() > Sheet.MOST_LINES) {
            problems.add(
                    ProblemCode.TOO_MANY_LINES, new Place(sheet.name(), Sheet.MOST_LINES + 1, 0), Sheet.MOST_LINES);
        }
        for (Line line : sheet.lines()) {
            if (line.width() > Sheet.MOST_COLUMNS) {
                problems.add(
                        ProblemCode.TOO_MANY_COLUMNS, sheet.place(line, Sheet.MOST_COLUMNS + 1), Sheet.MOST_COLUMNS);
                return;
            }
        }
    }

    /** The name of what is wrong, as the message shows it; empty when nothing is. */
    private static String fault(String text) {
        if (text.length() > LONGEST) {
            return ">" + LONGEST;
        }
        if (!text.equals(text.strip())) {
            return "␠";
        }
        if (text.contains("*/")) {
            return "*/";
        }
        return text.codePoints()
                .filter(CellText::isForbidden)
                .mapToObj(CellText::shown)
                .findFirst()
                .orElse("");
    }

    private static boolean isForbidden(int character) {
        int type = Character.getType(character);
        return character == '\\'
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || character != ' ' && type == Character.SPACE_SEPARATOR;
    }

    private static String shown(int character) {
        return character == '\\' ? "\\" : "U+%04X".formatted(character);
    }
}
