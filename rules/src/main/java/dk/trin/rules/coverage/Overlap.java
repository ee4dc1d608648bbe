package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import java.util.List;

/**
 * A row and other rows that each match some citizen whom it matches too.
 *
 * @param row from 0
 * @param others from 0, ascending, at least one
 * @param sameOutcome whether they all conclude what the row does, or all something else
 * @param common whom the row and the first of the others both match
 */
public record Overlap(int row, List<Integer> others, boolean sameOutcome, Box common) {
    public Overlap {
        others = List.copyOf(others);
    }
}
