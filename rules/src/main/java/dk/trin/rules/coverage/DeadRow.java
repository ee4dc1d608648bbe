package dk.trin.rules.coverage;

import java.util.List;

/**
 * A row that can be deleted without a difference to anybody.
 *
 * @param row from 0
 * @param by the rows that together stand in for it, from 0, ascending; empty when its own conditions exclude each other
 */
public record DeadRow(int row, List<Integer> by) {
    public DeadRow {
        by = List.copyOf(by);
    }
}
