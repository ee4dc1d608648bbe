package dk.trin.rules.check;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Step;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import java.util.List;
import java.util.Optional;

/** Makes an example of two citizens who differ in one answer, with what each of them gets and from which row. */
final class PairPortrait {
    private final Portrait portrait;
    private final CheckedTable table;
    private final LessHelp way;
    private final Factor factor;

    PairPortrait(Subject subject, CheckedTable table, LessHelp way, Step step) {
        this.portrait = subject.portrait();
        this.table = table;
        this.way = way;
        this.factor = (Factor) subject.grid().axis(step.axis()).term();
    }

    Witness of(Found.Somebody pair) {
        Assessment less = portrait.assessment(pair.citizens().get(0));
        Assessment more = portrait.assessment(pair.citizens().get(1));
        return new Witness.Pair(
                outcome(less, Optional.of(way.firstRow())), outcome(more, way.secondRow()), words(less, more));
    }

    private Witness.Outcome outcome(Assessment assessment, Optional<Integer> row) {
        List<Row> rows = row.map(table::row).stream().toList();
        return new Witness.Outcome(
                assessment, rows.stream().map(Row::conclusion).toList(), rows);
    }

    private Text words(Assessment less, Assessment more) {
        Text shared = portrait.answers(less, other -> !other.equals(factor));
        Text differing = portrait.difference(factor, less, more);
        Text first = gets(Optional.of(way.firstRow()));
        Text second = gets(way.secondRow());
        return shared.danish().isEmpty()
                ? Messages.text("check.pair", differing, first, second)
                : Messages.text("check.pair-alike", differing, first, second, shared);
    }

    private Text gets(Optional<Integer> row) {
        return row.map(number -> Messages.text(
                        "check.gets", table.given(number), table.row(number).id()))
                .orElseGet(() -> Messages.text("check.gets-nothing"));
    }
}
