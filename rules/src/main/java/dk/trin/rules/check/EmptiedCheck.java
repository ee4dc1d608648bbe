package dk.trin.rules.check;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition that became empty, and so accepts any value; and a row that accepts everybody where none is expected. */
final class EmptiedCheck {
    private EmptiedCheck() {}

    static List<Finding> of(Subject subject, Optional<RuleSet> previous) {
        Stream<Finding> emptied = previous.stream()
                .flatMap(before -> subject.ruleSet().tables().stream()
                        .flatMap(table -> before.table(table.name()).stream().flatMap(old -> emptied(table, old))));
        Stream<Finding> forEveryone = subject.ruleSet().tables().stream().flatMap(EmptiedCheck::forEveryone);
        return Stream.concat(emptied, forEveryone).toList();
    }

    private static Stream<Finding> emptied(DecisionTable table, DecisionTable before) {
        return table.rows().stream()
                .filter(row -> !isUnexpectedlyForEveryone(table, row))
                .flatMap(row -> before.rows().stream()
                        .filter(old -> old.id().equals(row.id()))
                        .flatMap(old -> table.columns().stream().flatMap(column -> emptied(table, row, column, old))));
    }

    private static Stream<Finding> emptied(
            DecisionTable table, Row row, DecisionTable.ConditionColumn column, Row before) {
        boolean asked = row.conditions().stream().anyMatch(condition -> isOf(condition, column));
        return before.conditions().stream()
                .filter(condition -> !asked && isOf(condition, column))
                .map(condition -> Finding.of(
                                FindingCode.EMPTIED_CONDITION,
                                table.place(row, column),
                                Messages.text(
                                        "check.emptied-condition",
                                        row.id(),
                                        column.term().label(),
                                        condition.text()))
                        .about(row.id())
                        .suggesting(List.of(condition.text())));
    }

    private static boolean isOf(Condition condition, DecisionTable.ConditionColumn column) {
        return condition.term().equals(column.term()) && condition.operator() == column.operator();
    }

    private static Stream<Finding> forEveryone(DecisionTable table) {
        return table.rows().stream()
                .filter(row -> isUnexpectedlyForEveryone(table, row))
                .map(row -> Finding.of(
                                FindingCode.ROW_FOR_EVERYONE,
                                table.place(row),
                                Messages.text("check.row-for-everyone", row.id()))
                        .about(row.id()));
    }

    private static boolean isUnexpectedlyForEveryone(DecisionTable table, Row row) {
        boolean last = table.rows().get(table.rows().size() - 1).equals(row);
        boolean lastDecides = table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.HIGHEST;
        boolean expected = table.forEveryone() || last && lastDecides;
        return row.conditions().isEmpty() && !expected;
    }
}
