package dk.trin.rules.engine;

import dk.trin.rules.ruleset.RuleSet;
import org.kie.api.KieBase;

/** Evaluates the tables with Drools: stage by stage, every row that may match fires. Thread-safe. */
final class Matcher {
    private final CompiledTables tables;
    private final RuleSessions sessions;

    Matcher(RuleSet ruleSet, CompiledTables tables) {
        this.tables = tables;
        KieBase base = DroolsModel.build(tables.byIndex(), ruleSet.grid());
        int axes = ruleSet.grid().size();
        this.sessions =
                new RuleSessions(() -> new RuleSession(base, axes, tables.matchingEverybody(), tables.stages()));
    }

    Pass pass(long[] known) {
        Pass pass = Pass.begin(known, tables);
        sessions.use(session -> fill(pass, session));
        return pass;
    }

    private void fill(Pass pass, RuleSession session) {
        session.start(pass.known());
        Tally tally = new Tally();
        int stage = -1;
        for (TableCells table : tables.inOrder()) {
            if (table.stage() > stage) {
                stage = table.stage();
                session.match(stage);
                System.arraycopy(session.matches(), 0, pass.matches(), 0, pass.matches().length);
            }
            read(table, pass, tally);
            pass.note(table, tally);
            if (table.axis() != TableCells.NO_AXIS) {
                session.conclude(table.axis(), tally.possible());
            }
        }
    }

    private static void read(TableCells table, Pass pass, Tally tally) {
        tally.start(table.hitPolicy());
        for (int row = 0; row < table.rows() && !tally.isDecided(); row++) {
            if (pass.mayMatch(table, row)) {
                tally.add(table.outcome(row), table.region(row).must(pass.known()));
            }
        }
    }
}
