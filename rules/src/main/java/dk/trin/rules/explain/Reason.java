package dk.trin.rules.explain;

import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.List;

/**
 * A row that gave a part of the recommendation, or a level it rests on.
 *
 * @param sure whether it did; otherwise it is one of several rows that together give it
 * @param because the facts that its conditions asked about
 */
public record Reason(DecisionTable table, Row row, boolean sure, List<Because> because) {
    public Reason {
        because = List.copyOf(because);
    }

    /** Unique within a rule set: {@code coordination/C3}. */
    public String id() {
        return table.name() + "/" + row.id();
    }
}
