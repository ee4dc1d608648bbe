package dk.trin.rules.engine;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of a rule set as sets of cells, in the order of evaluation. */
final class CompiledTables {
    private final List<TableCells> byIndex;
    private final List<TableCells> inOrder;
    private final List<Optional<TableCells>> byAxis;
    private final Map<String, TableCells> byName;

    CompiledTables(RuleSet ruleSet) {
        List<TableCells> tables = new ArrayList<>();
        int rows = 0;
        for (int index = 0; index < ruleSet.tables().size(); index++) {
            TableCells table = new TableCells(ruleSet, index, rows);
            tables.add(table);
            rows += table.rows();
        }
        this.byIndex = List.copyOf(tables);
        this.inOrder = tables.stream()
                .sorted(Comparator.comparingInt(TableCells::stage))
                .toList();
        this.byName = tables.stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells.table().name(), Function.identity()));
        this.byAxis = IntStream.range(0, ruleSet.grid().size())
                .mapToObj(axis ->
                        tables.stream().filter(table -> table.axis() == axis).findFirst())
                .toList();
    }

    /** A table only reads what tables before it conclude. */
    List<TableCells> inOrder() {
        return inOrder;
    }

    /** In the order of the rule set; a table's place is its index. */
    List<TableCells> byIndex() {
        return byIndex;
    }

    /** The table that concludes what stands on an axis; nothing for the axes of factors. */
    Optional<TableCells> concluding(int axis) {
        return byAxis.get(axis);
    }

    TableCells of(DecisionTable table) {
        return Objects.requireNonNull(byName.get(table.name()), table.name());
    }

    int size() {
        return byIndex.size();
    }

    int rows() {
        return byIndex.stream().mapToInt(TableCells::rows).sum();
    }

    /** One bit per row that has no condition, by its number over all tables. */
    long[] matchingEverybody() {
        long[] everybody = new long[(rows() >> 6) + 1];
        for (TableCells table : byIndex) {
            for (int row = 0; row < table.rows(); row++) {
                int number = table.firstRow() + row;
                if (table.region(row).size() == 0) {
                    everybody[number >> 6] |= 1L << number;
                }
            }
        }
        return everybody;
    }

    int stages() {
        return inOrder.get(inOrder.size() - 1).stage() + 1;
    }
}
