package dk.trin.rules.impact;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.vocabulary.Factor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Takes scenarios and a population through two versions of a rule set. Uses every processor. Thread-safe. */
public final class ImpactStudy {
    private static final int TOLD_EVERY = 500;

    private final RuleSetDiff diff;
    private final Comparisons comparisons;
    private final Causes causes;

    public ImpactStudy(Engine before, Engine after) {
        this.diff = RuleSetDiff.of(before.ruleSet(), after.ruleSet());
        this.comparisons = new Comparisons(before, after);
        this.causes = new Causes(diff);
    }

    /** What to divide the citizens by when nobody asks for anything else: by schooling and by network. */
    public static List<Factor> usualFactors(RuleSet ruleSet) {
        return Stream.of("social.educationLevel", "social.network")
                .flatMap(code -> ruleSet.vocabulary().factor(code).stream())
                .toList();
    }

    /**
     * What changes.
     *
     * @param citizens made up or past ones; their assessments may be incomplete
     * @param by the factors to divide them by
     */
    public Impact of(List<Assessment> citizens, List<Factor> by, Progress progress) {
        List<Comparison> all = compared(citizens, progress);
        int unanswered = citizens.size() - all.size();
        List<Comparison> changed = all.stream().filter(Comparison::isChanged).toList();
        Divisions divisions = new Divisions(diff.after(), all);
        return new Impact(
                diff,
                scenarios(),
                unanswered,
                all.size(),
                changed.size(),
                IntensityMatrix.of(all),
                by.stream().map(divisions::by).toList(),
                Shifts.of(diff.before(), diff.after(), changed),
                Examples.of(changed, causes),
                Examples.byMove(changed, causes));
    }

    private List<Comparison> compared(List<Assessment> citizens, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return citizens.parallelStream()
                .flatMap(citizen -> {
                    Optional<Comparison> comparison = comparisons.of(citizen);
                    if (done.incrementAndGet() % TOLD_EVERY == 0) {
                        tell(progress, done.get(), citizens.size());
                    }
                    return comparison.stream();
                })
                .toList();
    }

    private static void tell(Progress progress, int done, int of) {
        synchronized (progress) {
            progress.at(done, of);
        }
    }

    /** Every scenario of either version, with the citizen as the version after has it. */
    private List<ScenarioImpact> scenarios() {
        Map<String, Scenario> byId = new LinkedHashMap<>();
        Stream.of(diff.after(), diff.before())
                .flatMap(ruleSet -> ruleSet.scenarios().stream())
                .forEach(scenario -> byId.putIfAbsent(scenario.id(), scenario));
        return byId.values().stream().flatMap(this::changed).toList();
    }

    private Stream<ScenarioImpact> changed(Scenario scenario) {
        return comparisons.of(scenario.assessment()).stream()
                .filter(Comparison::isChanged)
                .map(comparison -> new ScenarioImpact(scenario, comparison.changes(), causes.of(comparison)));
    }
}
