package dk.trin.rules.check;

import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;

/** Says which check ended before it had looked at everything. */
final class Unfinished {
    private Unfinished() {}

    static Finding of(FindingCode check, DecisionTable table) {
        return Finding.of(
                FindingCode.UNFINISHED, table.place(), Messages.text("check.unfinished", name(check), table.title()));
    }

    private static Text name(FindingCode check) {
        return Messages.text("check.name." + check.code());
    }
}
