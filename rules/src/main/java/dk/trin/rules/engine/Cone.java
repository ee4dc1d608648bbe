package dk.trin.rules.engine;

import dk.trin.rules.cells.Region;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table with every table that it rests on, in the order of evaluation; the table itself is the last. */
final class Cone {
    private final List<TableCells> tables;
    private final TableCells target;

    private Cone(List<TableCells> tables, TableCells target) {
        this.tables = tables;
        this.target = target;
    }

    static Cone of(TableCells target, CompiledTables all) {
        Set<Integer> needed = new TreeSet<>();
        gather(target, all, needed);
        return new Cone(
                all.inOrder().stream()
                        .filter(table -> needed.contains(table.index()))
                        .toList(),
                target);
    }

    TableCells target() {
        return target;
    }

    /** Reads the cone by the algebra, filling in the levels; the tally is then that of the target. */
    void read(long[] known, Tally tally) {
        for (TableCells table : tables) {
            table.read(known, tally);
            if (table.axis() != TableCells.NO_AXIS) {
                known[table.axis()] = tally.possible();
            }
        }
    }

    private static void gather(TableCells table, CompiledTables all, Set<Integer> needed) {
        if (!needed.add(table.index())) {
            return;
        }
        for (int row = 0; row < table.rows(); row++) {
            Region region = table.region(row);
            for (int nth = 0; nth < region.size(); nth++) {
                all.concluding(region.axis(nth)).ifPresent(before -> gather(before, all, needed));
            }
        }
    }
}
