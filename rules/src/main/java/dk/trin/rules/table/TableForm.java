package dk.trin.rules.table;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Where things stand in a table sheet, for whoever shows it or lets somebody edit it. Nothing is checked here; a column that
 * the reader would refuse is {@link Column.Other}.
 *
 * @param ruleTable the line that opens the table; its keywords, object row, templates and headings follow
 * @param columns what each column takes, from column A
 */
public record TableForm(int ruleTable, List<Column> columns) {
    private static final int TO_HEADINGS = 4;

    public TableForm {
        columns = List.copyOf(columns);
    }

    /** What the cells of a column are. */
    public sealed interface Column {
        /** What the row asks of a factor or a level, by its code. */
        record Asks(Operator operator, String term) implements Column {}

        /** A value of an output, by its code. */
        record Concludes(String output) implements Column {}

        /** An offer of the catalogue. */
        record Gives() implements Column {}

        /** An offer type of which nothing is given. */
        record GivesNone() implements Column {}

        /** The row's id. */
        record Id() implements Column {}

        /** A reason or a source. */
        record Prose() implements Column {}

        /** Anything else. */
        record Other() implements Column {}
    }

    /** The form of a table sheet; empty when the sheet opens no table. */
    public static Optional<TableForm> of(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int index = 0; index + 3 < lines.size(); index++) {
            if (lines.get(index).cell(1).startsWith(TableShape.RULE_TABLE)) {
                return Optional.of(of(lines.get(index).number(), lines.get(index + 1), lines.get(index + 3)));
            }
        }
        return Optional.empty();
    }

    private static TableForm of(int ruleTable, Line keywords, Line templates) {
        return new TableForm(
                ruleTable,
                IntStream.rangeClosed(1, keywords.width())
                        .mapToObj(column -> column(keywords.cell(column), templates.cell(column)))
                        .toList());
    }

    private static Column column(String keyword, String template) {
        return switch (keyword) {
            case "NAME" -> new Column.Id();
            case "DESCRIPTION", "METADATA" -> new Column.Prose();
            case "CONDITION" ->
                Operator.parse(template)
                        .<Column>map(applied -> new Column.Asks(applied.operator(), applied.term()))
                        .orElse(new Column.Other());
            case "ACTION" -> action(template);
            default -> new Column.Other();
        };
    }

    private static Column action(String template) {
        Matcher conclude = ActionColumn.CONCLUDE.matcher(template);
        if (conclude.matches()) {
            return new Column.Concludes(conclude.group(1));
        }
        return switch (template) {
            case ActionColumn.OFFER -> new Column.Gives();
            case ActionColumn.NONE -> new Column.GivesNone();
            default -> new Column.Other();
        };
    }

    /** The line of the keywords, which say what kind each column is of. */
    public int keywords() {
        return ruleTable + 1;
    }

    /** The line of the templates, which say what each column asks or gives. */
    public int templates() {
        return ruleTable + 3;
    }

    /** The line of the Danish headings; the rules begin below it. */
    public int headings() {
        return ruleTable + TO_HEADINGS;
    }
}
