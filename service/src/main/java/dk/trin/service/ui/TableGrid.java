package dk.trin.service.ui;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out a decision table for reading, in the language of the reader. */
public final class TableGrid {
    private final DecisionTable table;
    private final RuleSet ruleSet;
    private final Language language;

    private TableGrid(DecisionTable table, RuleSet ruleSet, Language language) {
        this.table = table;
        this.ruleSet = ruleSet;
        this.language = language;
    }

    /**
     * The table without any marks. A row is found again by its id, a condition's cell by the number of its column.
     *
     * @param table one of the rule set's
     */
    public static GridView of(DecisionTable table, RuleSet ruleSet, Language language) {
        TableGrid grid = new TableGrid(table, ruleSet, language);
        return new GridView(
                table.sheet(),
                table.title().in(language),
                grid.columns(),
                table.rows().stream().map(grid::row).toList());
    }

    /** How a column asks, {@code mindst}; its heading is the label of the term. */
    public static String asks(DecisionTable.ConditionColumn column, Language language) {
        return GridWords.asks(column.operator(), language);
    }

    private List<GridView.Column> columns() {
        List<GridView.Column> columns = new ArrayList<>();
        columns.add(column(GridView.Part.ID, "", "row"));
        for (DecisionTable.ConditionColumn column : table.columns()) {
            Term term = column.term();
            columns.add(new GridView.Column(
                    column.number(),
                    GridView.Part.CONDITION,
                    GridWords.in(language, "if"),
                    in(term.label()),
                    asks(column, language),
                    GridWords.help(term, language)));
        }
        columns.add(
                new GridView.Column(0, GridView.Part.CONCLUSION, GridWords.in(language, "then"), in(target()), "", ""));
        columns.add(column(GridView.Part.TEXT, "because", "reason"));
        columns.add(column(GridView.Part.TEXT, "because", "source"));
        return columns;
    }

    private GridView.Column column(GridView.Part part, String group, String heading) {
        return new GridView.Column(
                0, part, group.isEmpty() ? "" : GridWords.in(language, group), GridWords.in(language, heading), "", "");
    }

    private Text target() {
        return table.target().label();
    }

    private GridView.Row row(Row row) {
        List<GridView.Cell> cells = new ArrayList<>();
        cells.add(GridView.Cell.of(row.id()));
        IntStream.range(0, table.columns().size())
                .mapToObj(index -> condition(row, table.columns().get(index)))
                .forEach(cells::add);
        cells.add(GridView.Cell.of(conclusion(row.conclusion())));
        cells.add(GridView.Cell.of(in(row.reason())));
        cells.add(GridView.Cell.of(row.source()));
        return new GridView.Row(row.id(), row.line(), GridView.Mark.NONE, cells);
    }

    private GridView.Cell condition(Row row, DecisionTable.ConditionColumn column) {
        String text = row.conditions().stream()
                .filter(condition -> condition.term().equals(column.term()))
                .filter(condition -> condition.operator() == column.operator())
                .map(this::text)
                .collect(Collectors.joining());
        return GridView.Cell.of(text);
    }

    /** What the cell says, with its values in the language of the reader. */
    private String text(Condition condition) {
        if (condition.term().values().isEmpty()) {
            return condition.text();
        }
        return condition.named().stream()
                .flatMap(code -> condition.term().withCode(code).stream())
                .map(value -> in(value.label()))
                .collect(Collectors.joining(", "));
    }

    private String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return in(concludes.value().label());
        }
        return conclusion instanceof Conclusion.Gives gives
                ? in(ruleSet.offers().given(gives.offer()).label())
                : GridWords.in(language, "none");
    }

    private String in(Text text) {
        return text.in(language);
    }
}
