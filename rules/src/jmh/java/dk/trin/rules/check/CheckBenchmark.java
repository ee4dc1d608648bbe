package dk.trin.rules.check;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long all checks of {@code standard} take; the aim is at most 500 ms from sheets to findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    private RuleSet ruleSet;

    @Setup
    public void load() {
        ruleSet = ShippedRuleSets.load().ruleSet("standard");
    }

    @Benchmark
    public Object allChecks() {
        return Checks.of(ruleSet, Optional.of(ruleSet));
    }

    /** Sheets to findings. */
    @Benchmark
    public Object loadAndCheck() {
        return Checks.of(RuleSetLoader.load(Content.shipped(), "standard", ruleSet.vocabulary()), Optional.of(ruleSet));
    }
}
