package dk.trin.rules.engine;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;

/** One version of a rule set, compiled and ready to evaluate citizens. Immutable and thread-safe. */
public final class Engine {
    private final RuleSet ruleSet;
    private final CompiledTables tables;
    private final Matcher matcher;
    private final List<Cone> cones;

    private Engine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.tables = new CompiledTables(ruleSet);
        this.matcher = new Matcher(ruleSet, tables);
        this.cones =
                tables.byIndex().stream().map(table -> Cone.of(table, tables)).toList();
    }

    public static Engine of(RuleSet ruleSet) {
        return new Engine(ruleSet);
    }

    /** The version of Drools that matches the rows; empty when it cannot be told. */
    public static Optional<String> droolsVersion() {
        return Optional.ofNullable(KieBase.class.getPackage().getImplementationVersion());
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * What the rules conclude about a citizen, narrowed to what completions of the assessment can really give.
     *
     * @throws UnansweredException if a table has no row for the citizen, which only a draft can come to
     */
    public Evaluation evaluate(Assessment assessment) {
        return evaluate(assessment, Known.of(assessment, ruleSet.grid()));
    }

    /** The same; nothing for a citizen whom some table has no row for, as a draft with a gap can leave one. */
    public Optional<Evaluation> evaluateIfAnswered(Assessment assessment) {
        try {
            return Optional.of(evaluate(assessment));
        } catch (UnansweredException gap) {
            return Optional.empty();
        }
    }

    /**
     * The first table that has no row at all for a citizen, which is a fault of the rule set: evaluating this assessment
     * would fail.
     */
    public Optional<DecisionTable> unanswered(Assessment assessment) {
        long[] known = Known.of(assessment, ruleSet.grid());
        Tally tally = new Tally();
        for (TableCells table : tables.inOrder()) {
            table.read(known, tally);
            if (tally.possible() == Cells.NONE && !table.isCollecting()) {
                return Optional.of(table.table());
            }
            if (table.axis() != TableCells.NO_AXIS) {
                known[table.axis()] = tally.possible();
            }
        }
        return Optional.empty();
    }

    /** The factors that could still make a difference to an open part, the one to ask first in front. */
    public List<OpenFactor> openFactors(Evaluation evaluation) {
        return new OpenFactors(this).ranked(evaluation);
    }

    /** Only what Drools matches in one pass over the tables, without narrowing. */
    Pass firstPass(Assessment assessment) {
        return matcher.pass(Known.of(assessment, ruleSet.grid()));
    }

    CompiledTables tables() {
        return tables;
    }

    List<Cone> cones() {
        return cones;
    }

    private Evaluation evaluate(Assessment assessment, long[] known) {
        Pass pass = matcher.pass(known);
        long[] possible = pass.possible().clone();
        long[] certain = new long[tables.size()];
        BitSet wider = new BitSet();
        for (TableCells table : tables.byIndex()) {
            if (table.isCollecting()) {
                narrowOutcomes(table, pass, possible, certain, wider);
            } else {
                narrowTable(table, pass, possible, wider);
                certain[table.index()] = Cells.isOne(possible[table.index()]) ? possible[table.index()] : Cells.NONE;
            }
        }
        return new Evaluation(this, assessment, pass, possible, certain, wider);
    }

    private void narrowTable(TableCells table, Pass pass, long[] possible, BitSet wider) {
        int index = table.index();
        if (!Cells.isOne(possible[index])) {
            Narrowing.Span span = Narrowing.ofTable(cones.get(index), pass.known(), tables);
            possible[index] = span.values();
            wider.set(index, !span.exact());
        }
    }

    private void narrowOutcomes(TableCells table, Pass pass, long[] possible, long[] certain, BitSet wider) {
        int index = table.index();
        certain[index] = pass.sure()[index];
        long open = Cells.without(possible[index], certain[index]);
        for (int outcome = 0; outcome < table.conclusions().size(); outcome++) {
            long only = Cells.only(outcome);
            if (Cells.may(open, only)) {
                Narrowing.Span span = Narrowing.ofOutcome(cones.get(index), outcome, pass.known(), tables);
                certain[index] |= span.values() == Narrowing.Span.YES ? only : Cells.NONE;
                possible[index] &= span.values() == Narrowing.Span.NO ? ~only : -1L;
                wider.set(index, wider.get(index) || !span.exact());
            }
        }
    }
}
