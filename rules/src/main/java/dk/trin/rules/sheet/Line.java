package dk.trin.rules.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as Excel shows it, from 1
 * @param cells from column A; cells to the right of the last are empty
 */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The text of a column, from 1; {@code -} is read as empty, as in Drools and WHO's sheets. */
    public String cell(int column) {
        String text = column > cells.size() ? "" : cells.get(column - 1);
        return text.equals("-") ? "" : text;
    }

    /** How many columns there are up to the last that is not empty. */
    public int width() {
        int last = cells.size();
        while (last > 0 && cell(last).isEmpty()) {
            last--;
        }
        return last;
    }

    public boolean isEmpty() {
        return width() == 0;
    }
}
