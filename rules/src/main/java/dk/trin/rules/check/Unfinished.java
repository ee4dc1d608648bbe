package dk.trin.rules.check;

import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.coverage.Unsearched;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Says which check ended before it had looked at everything. */
final class Unfinished {
    private Unfinished() {}

    static Finding of(FindingCode check, DecisionTable table) {
        return Finding.of(
                FindingCode.UNFINISHED, table.place(), Messages.text("check.unfinished", name(check), table.title()));
    }

    /** The same, with the columns and rows that were not looked at. */
    static Finding of(FindingCode check, DecisionTable table, TableBoxes boxes, Unsearched unsearched) {
        List<Term> columns = boxes.terms(unsearched.axes());
        Text labels = new Text(
                columns.stream().map(term -> term.label().danish()).collect(Collectors.joining(", ")),
                columns.stream().map(term -> term.label().english()).collect(Collectors.joining(", ")));
        String rows = unsearched.rows().stream()
                .map(row -> table.rows().get(row).id())
                .collect(Collectors.joining(", "));
        return Finding.of(
                FindingCode.UNFINISHED,
                table.place(),
                Messages.text("check.unfinished-part", name(check), table.title(), labels, rows));
    }

    private static Text name(FindingCode check) {
        return Messages.text("check.name." + check.code());
    }
}
