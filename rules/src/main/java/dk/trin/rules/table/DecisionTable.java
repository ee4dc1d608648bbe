package dk.trin.rules.table;

import dk.trin.rules.problem.Place;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import java.util.List;

/**
 * One typed decision table.
 *
 * @param name unique within its rule set, {@code clinical-complexity}
 * @param title what a reader calls it
 * @param forEveryone whether its author means it to match everybody
 * @param marks what its author has marked as deliberate
 * @param columns the condition columns in their order
 * @param rows in their order; never empty
 */
public record DecisionTable(
        String name,
        Text title,
        HitPolicy hitPolicy,
        boolean forEveryone,
        Marks marks,
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

    /**
     * A column of conditions.
     *
     * @param number of the column in the sheet, from 1
     */
    public record ConditionColumn(int number, Term term, Operator operator, String heading) {}

    /** The name of the sheet that holds it. */
    public String sheet() {
        return name + ".drl";
    }

    /** Where the table is. */
    public Place place() {
        return Place.sheet(sheet());
    }

    /** Where a row is. */
    public Place place(Row row) {
        return new Place(sheet(), row.line(), 0);
    }

    /** Where the cell of a row is that a column asks about. */
    public Place place(Row row, ConditionColumn column) {
        return new Place(sheet(), row.line(), column.number());
    }

    /** What its conditions are about, each once, in the order of the columns. */
    public List<Term> reads() {
        return columns.stream().map(ConditionColumn::term).distinct().toList();
    }
}
