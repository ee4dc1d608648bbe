package dk.trin.rules.engine;

import dk.trin.rules.table.DecisionTable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ids of the rows that Drools matched when Trin evaluated a citizen, for tests outside this package. */
public final class MatchedRows {
    private MatchedRows() {}

    public static Set<String> of(Evaluation evaluation, DecisionTable table) {
        TableCells cells = evaluation.engine().tables().of(table);
        return IntStream.range(0, cells.rows())
                .filter(row -> evaluation.pass().mayMatch(cells, row))
                .mapToObj(row -> table.rows().get(row).id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
