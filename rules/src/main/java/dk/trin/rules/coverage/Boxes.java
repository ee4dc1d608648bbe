package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.table.HitPolicy;
import java.util.List;

/**
 * A decision table as boxes.
 *
 * @param whole everybody whom the table can tell apart
 * @param rows whom each row matches, in the order of the rows; one that matches nobody is an empty box
 * @param outcomes what each row concludes: equal numbers are equal conclusions, under HIGHEST a greater one is more need
 */
public record Boxes(HitPolicy hitPolicy, Box whole, List<Box> rows, List<Integer> outcomes) {
    public Boxes {
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
        if (rows.size() != outcomes.size()) {
            throw new IllegalArgumentException(rows.size() + " rows, " + outcomes.size() + " outcomes");
        }
    }

    int axes() {
        return whole.sides().size();
    }

    int size() {
        return rows.size();
    }

    Box row(int row) {
        return rows.get(row);
    }

    boolean sameOutcome(int row, int other) {
        return outcomes.get(row).equals(outcomes.get(other));
    }
}
