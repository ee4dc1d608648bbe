package dk.trin.rules.problem;

import java.util.Objects;

/**
 * Where a problem is.
 *
 * @param sheet the sheet's name, or the file's path below the content folder
 * @param line the row number as Excel shows it, from 1; 0 for the sheet as a whole
 * @param column the column's number, from 1; 0 for the row as a whole
 */
public record Place(String sheet, int line, int column) {
    public Place {
        Objects.requireNonNull(sheet, "sheet");
    }

    public static Place sheet(String sheet) {
        return new Place(sheet, 0, 0);
    }

    /** The cell as Excel names it, {@code C9}; the row {@code 9} without a column; empty for the whole sheet. */
    public String cell() {
        if (line == 0) {
            return "";
        }
        return column == 0 ? String.valueOf(line) : letters(column) + line;
    }

    @Override
    public String toString() {
        return line == 0 ? sheet : sheet + "!" + cell();
    }

    private static String letters(int column) {
        int zeroBased = column - 1;
        String last = String.valueOf((char) ('A' + zeroBased % 26));
        return zeroBased < 26 ? last : letters(zeroBased / 26) + last;
    }
}
