package dk.trin.service.ui.assess;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.explain.Shown;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes rows of decision tables as they stand in the sheet, with what is known of the citizen beside each condition. */
final class SheetMapper {
    private final Evaluation evaluation;
    private final Wording wording;

    SheetMapper(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
    }

    /** A whole table with every row. */
    SheetView whole(DecisionTable table) {
        return sheet(table, table.columns(), table.rows());
    }

    /** Only the rows that gave what is certain, and the columns that they ask about. */
    SheetView deciding(DecisionTable table) {
        return only(table, grounds(table).stream().map(Evaluation.Ground::row).toList());
    }

    /** Only some rows of a table, and the columns that they ask about. */
    SheetView only(DecisionTable table, List<Row> rows) {
        List<DecisionTable.ConditionColumn> asked = table.columns().stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> conditions(table, row)
                                .get(table.columns().indexOf(column))
                                .isPresent()))
                .toList();
        return sheet(table, asked, rows);
    }

    /** What a table concludes for this citizen, in words. */
    String gives(DecisionTable table) {
        List<Conclusion> certain = evaluation.certain(table);
        List<Conclusion> shown = certain.isEmpty() ? evaluation.possible(table) : certain;
        String words = shown.stream().map(this::conclusion).distinct().collect(Collectors.joining(", "));
        if (shown.isEmpty()) {
            return wording.say("assess.why.nothing");
        }
        return certain.isEmpty() ? wording.say("assess.why.possible", words) : words;
    }

    /** What a row gives, in words. */
    String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return wording.label(concludes.value());
        }
        return conclusion instanceof Conclusion.Gives gives
                ? wording.in(evaluation.ruleSet().offers().given(gives.offer()).label())
                : wording.say("assess.why.no-offer");
    }

    private SheetView sheet(DecisionTable table, List<DecisionTable.ConditionColumn> columns, List<Row> rows) {
        return new SheetView(
                table.name(),
                wording.in(table.title()),
                table.sheet(),
                wording.say("assess.hit-policy." + table.hitPolicy().name().toLowerCase(Locale.ROOT)),
                gives(table),
                wording.in(table.target().label()),
                columns.stream().map(this::heading).toList(),
                rows.stream().map(row -> row(table, columns, row)).toList());
    }

    private String heading(DecisionTable.ConditionColumn column) {
        String key = "diff.column."
                + column.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.in(wording.language(), key, column.term().label());
    }

    private SheetView.SheetRow row(DecisionTable table, List<DecisionTable.ConditionColumn> columns, Row row) {
        List<Optional<Condition>> conditions = conditions(table, row);
        List<SheetView.SheetCell> cells = columns.stream()
                .map(column -> conditions
                        .get(table.columns().indexOf(column))
                        .map(this::cell)
                        .orElse(new SheetView.SheetCell("", "any", "")))
                .toList();
        String standing = standing(table, row);
        return new SheetView.SheetRow(
                row.id(),
                row.line(),
                standing,
                note(row, standing),
                cells,
                conclusion(row.conclusion()),
                wording.in(row.reason()),
                row.source());
    }

    /** The conditions of a row, one place for each column of its table. */
    private static List<Optional<Condition>> conditions(DecisionTable table, Row row) {
        List<Optional<Condition>> placed = new ArrayList<>();
        Iterator<Condition> conditions = row.conditions().iterator();
        Optional<Condition> next = following(conditions);
        for (DecisionTable.ConditionColumn column : table.columns()) {
            boolean here = next.filter(condition ->
                            condition.term().equals(column.term()) && condition.operator() == column.operator())
                    .isPresent();
            placed.add(here ? next : Optional.empty());
            next = here ? following(conditions) : next;
        }
        return placed;
    }

    private static Optional<Condition> following(Iterator<Condition> conditions) {
        return conditions.hasNext() ? Optional.of(conditions.next()) : Optional.empty();
    }

    private SheetView.SheetCell cell(Condition condition) {
        return new SheetView.SheetCell(text(condition), standing(condition), known(condition.term()));
    }

    /** The sheet is written in Danish; in English the same labels in English. */
    private String text(Condition condition) {
        if (wording.language() == Language.DANISH || condition instanceof Condition.Bounded) {
            return condition.text();
        }
        return condition.named().stream()
                .flatMap(code -> condition.term().withCode(code).stream())
                .map(value -> wording.in(value.label()))
                .collect(Collectors.joining(", "));
    }

    private String standing(Condition condition) {
        if (evaluation.meets(condition)) {
            return "met";
        }
        return isOpen(condition) ? "open" : "failed";
    }

    /** Whether what is still missing could meet the condition. */
    private boolean isOpen(Condition condition) {
        if (condition.term() instanceof Factor factor) {
            return evaluation.assessment().answer(factor).isEmpty();
        }
        return levels(condition.term()).stream()
                .anyMatch(value -> condition.accepted().contains(value.code()));
    }

    private String known(Term term) {
        if (term instanceof Factor factor) {
            return evaluation
                    .assessment()
                    .answer(factor)
                    .map(this::answer)
                    .orElse(wording.say("assess.why.not-assessed"));
        }
        return wording.list(levels(term));
    }

    private String answer(Answer answer) {
        return wording.in(Shown.of(answer).label());
    }

    /** The values that a level can still have. */
    private List<Value> levels(Term term) {
        return evaluation.ruleSet().tableFor(term.code()).stream()
                .flatMap(table -> evaluation.possible(table).stream())
                .map(conclusion -> ((Conclusion.Concludes) conclusion).value())
                .toList();
    }

    private String standing(DecisionTable table, Row row) {
        for (Evaluation.Ground ground : grounds(table)) {
            if (ground.row().equals(row)) {
                return ground.sure() ? "decides" : "one-of";
            }
        }
        List<String> conditions = row.conditions().stream().map(this::standing).toList();
        if (conditions.contains("failed")) {
            return "failed";
        }
        return conditions.contains("open") ? "open" : "met";
    }

    private List<Evaluation.Ground> grounds(DecisionTable table) {
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .toList();
    }

    private String note(Row row, String standing) {
        List<Condition> failed = row.conditions().stream()
                .filter(condition -> standing(condition).equals("failed"))
                .toList();
        return standing.equals("failed") && failed.size() == 1
                ? wording.say("assess.row.only", failed.get(0).term().label())
                : wording.say("assess.row." + standing);
    }
}
