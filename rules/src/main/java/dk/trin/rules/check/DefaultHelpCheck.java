package dk.trin.rules.check;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** An empty assessment makes nothing certain but a clarifying talk: what is not known must never look like no need. */
final class DefaultHelpCheck {
    private static final String CLARIFYING_TALK = "clarifying-talk";

    private DefaultHelpCheck() {}

    /**
     * One finding per table.
     *
     * @param empty what the rules conclude of a citizen of whom nothing is known
     */
    static List<Finding> of(Subject subject, Evaluation empty) {
        return subject.tables().stream().flatMap(table -> certain(empty, table)).toList();
    }

    private static Stream<Finding> certain(Evaluation evaluation, CheckedTable table) {
        boolean isTalk = table.table().target().code().equals(CLARIFYING_TALK);
        return evaluation.certain(table.table()).stream()
                .filter(conclusion -> !(isTalk && conclusion instanceof Conclusion.Gives))
                .map(conclusion -> {
                    int row = table.table()
                            .rows()
                            .indexOf(evaluation
                                    .grounds(table.table(), conclusion)
                                    .get(0)
                                    .row());
                    return table.finding(
                            FindingCode.DEFAULT_HELP,
                            row,
                            Messages.text("check.default-help", table.table().title(), table.given(row)));
                });
    }
}
