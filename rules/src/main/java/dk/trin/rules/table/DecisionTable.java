package dk.trin.rules.table;

import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import java.util.List;

/**
 * One typed decision table.
 *
 * @param name unique within its rule set, {@code clinical-complexity}
 * @param title what a reader calls it
 * @param forEveryone whether its author means it to match everybody
 * @param columns the condition columns in their order
 * @param rows in their order; never empty
 */
public record DecisionTable(
        String name,
        Text title,
        HitPolicy hitPolicy,
        boolean forEveryone,
        Target target,
        List<ConditionColumn> columns,
        List<Row> rows) {
    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + " has no rows");
        }
    }

    /** A column of conditions. */
    public record ConditionColumn(Term term, Operator operator, String heading) {}

    /** The name of the sheet that holds it. */
    public String sheet() {
        return name + ".drl";
    }

    /** What its conditions are about, each once, in the order of the columns. */
    public List<Term> reads() {
        return columns.stream().map(ConditionColumn::term).distinct().toList();
    }
}
