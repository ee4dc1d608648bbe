package dk.trin.rules.sheet;

import dk.trin.rules.problem.Place;
import java.util.List;

/**
 * One sheet as it was written: nothing is trimmed, guessed or turned into something else.
 *
 * @param name the tab's name, {@code clinical-complexity.drl}
 * @param lines the rows with something in them or between them, from row 1, without gaps
 */
public record Sheet(String name, List<Line> lines) {
    /** The most rows that a sheet may have. */
    public static final int MOST_LINES = 5_000;

    /** The most columns that a sheet may have. */
    public static final int MOST_COLUMNS = 60;

    public Sheet {
        lines = List.copyOf(lines);
    }

    public Place place(Line line, int column) {
        return new Place(name, line.number(), column);
    }

    public Place place() {
        return Place.sheet(name);
    }
}
