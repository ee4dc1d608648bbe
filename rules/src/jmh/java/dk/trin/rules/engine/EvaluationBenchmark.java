package dk.trin.rules.engine;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.explain.Changes;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to evaluate citizens with {@code standard}, next to other ways of running the same tables. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBenchmark {
    private RuleSet ruleSet;
    private Engine engine;
    private SheetsInPlainDrools plainDrools;
    private List<Assessment> complete;
    private List<Assessment> half;
    private int next;

    @Setup
    public void compile() {
        ruleSet = ShippedRuleSets.load().ruleSet("standard");
        engine = Engine.of(ruleSet);
        plainDrools = new SheetsInPlainDrools(ruleSet);
        complete = Citizens.of(ruleSet, 0);
        half = Citizens.of(ruleSet, 0.5);
    }

    /** Drools' canonical model, as Trin runs it. */
    @Benchmark
    public Object trinComplete() {
        return engine.firstPass(one(complete));
    }

    /** A loop over the masks, without Drools. */
    @Benchmark
    public Object loopComplete() {
        long[] known = Known.of(one(complete), ruleSet.grid());
        Pass pass = Pass.begin(known, engine.tables());
        Tally tally = new Tally();
        for (TableCells table : engine.tables().inOrder()) {
            table.read(pass.known(), tally);
            pass.note(table, tally);
        }
        return pass;
    }

    /** The same sheets, compiled by Drools' own spreadsheet compiler. */
    @Benchmark
    public Object plainDroolsComplete() {
        return plainDrools.evaluate(one(complete));
    }

    @Benchmark
    public Object trinHalfMissingFirstPass() {
        return engine.firstPass(one(half));
    }

    /** Narrowed, with the ranking of what to ask. */
    @Benchmark
    public Object trinHalfMissingNarrowedWithAsk() {
        return engine.openFactors(engine.evaluate(one(half)));
    }

    @Benchmark
    public Object trinAllChanges() {
        return new Changes(engine.evaluate(one(complete))).all();
    }

    /** Sheets to a compiled engine; the checks of a whole rule set are not part of it. */
    @Benchmark
    public Object loadAndCompile() {
        return Engine.of(RuleSetLoader.load(Content.shipped(), "standard", ruleSet.vocabulary())
                .orDefect());
    }

    private Assessment one(List<Assessment> citizens) {
        next = (next + 1) % citizens.size();
        return citizens.get(next);
    }
}
