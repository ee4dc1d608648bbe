package dk.trin.rules.check;

import dk.trin.rules.problem.Place;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an approver should know: which rows rest on an assumption, and which are marked as exceptions. */
final class Notes {
    private static final String ASSUMPTION = "assumption";

    private Notes() {}

    static List<Finding> of(RuleSet ruleSet) {
        return ruleSet.tables().stream()
                .flatMap(table -> Stream.concat(exceptions(table), assumptions(table)))
                .toList();
    }

    private static Stream<Finding> exceptions(DecisionTable table) {
        return table.marks().exceptions().stream()
                .map(mark -> Finding.of(
                                FindingCode.EXCEPTION,
                                new Place(table.sheet(), mark.line(), 0),
                                Messages.text("check.exception", mark.on(), mark.reason()))
                        .about(mark.on()));
    }

    private static Stream<Finding> assumptions(DecisionTable table) {
        List<String> assumed = table.rows().stream()
                .filter(row -> row.source().toLowerCase(Locale.ROOT).contains(ASSUMPTION))
                .map(Row::id)
                .toList();
        Text message = Messages.text(
                "check.assumption", table.title(), assumed.size(), table.rows().size(), String.join(", ", assumed));
        return assumed.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.ASSUMPTION, table.place(), message));
    }
}
