package dk.trin.rules.engine;

import java.util.List;
import java.util.Optional;

/**
 * The tables that a search reads, in the order of evaluation. The levels that other tables conclude are free, as if they
 * were answers.
 *
 * @param faulty those of the tables that have a gap or a conflict of their own
 */
record Chain(List<TableCells> tables, List<TableCells> faulty) {
    static final Chain EMPTY = new Chain(List.of(), List.of());

    /** The table whose level stands on an axis; nothing for what can be answered. */
    Optional<TableCells> concluding(int axis) {
        for (TableCells table : tables) {
            if (table.axis() == axis) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Whether any of the tables has a condition on an axis. */
    boolean reads(int axis) {
        return tables.stream().anyMatch(table -> table.reads(axis));
    }
}
