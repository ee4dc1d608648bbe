package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import java.util.List;
import java.util.stream.IntStream;

/** A row's box with the row's place in the table. */
record Placed(int row, Box box) {
    /** All rows of a table in their order. */
    static List<Placed> all(List<Box> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Placed(row, rows.get(row)))
                .toList();
    }
}
