package dk.trin.service.rulesets;

import dk.trin.api.model.ImpactGroup;
import dk.trin.api.model.ImpactShift;
import dk.trin.api.model.IntensityMove;
import dk.trin.api.model.VersionImpact;
import dk.trin.rules.impact.Breakdown;
import dk.trin.rules.impact.Impact;
import dk.trin.rules.impact.ImpactStudy;
import dk.trin.rules.impact.ImpactText;
import dk.trin.rules.impact.IntensityMatrix;
import dk.trin.rules.impact.Progress;
import dk.trin.rules.population.Population;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes who would be recommended something else, as the contract shows it, in one language. */
record ImpactMapper(Language language) {
    VersionImpact impact(Comparison.Pair pair) {
        RuleSet after = pair.after().ruleSet();
        Impact impact = new ImpactStudy(pair.before(), pair.after())
                .of(
                        Population.shipped(after.vocabulary()).citizens(),
                        ImpactStudy.usualFactors(after),
                        Progress.UNSEEN);
        return new VersionImpact(
                        after.id(),
                        after.version(),
                        pair.before().ruleSet().version(),
                        impact.scenarios().stream()
                                .map(each -> each.scenario().id())
                                .toList(),
                        impact.citizens(),
                        impact.changed(),
                        impact.intensity().raised(),
                        impact.intensity().lowered(),
                        moves(impact.intensity()),
                        shifts(impact),
                        impact.breakdowns().stream().flatMap(this::groups).toList(),
                        ImpactText.of(impact, language))
                .unanswered(impact.unanswered());
    }

    private static List<IntensityMove> moves(IntensityMatrix matrix) {
        return matrix.counts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<IntensityMatrix.Move, Integer> move) ->
                                step(move.getKey().from()))
                        .thenComparing(move -> step(move.getKey().to())))
                .map(move -> new IntensityMove(move.getValue())
                        .from(code(move.getKey().from()))
                        .to(code(move.getKey().to())))
                .toList();
    }

    /** Where an intensity is not certain, it stands last. */
    private static int step(Optional<Value> intensity) {
        return intensity.map(Value::position).orElse(Integer.MAX_VALUE);
    }

    private static @Nullable String code(Optional<Value> intensity) {
        return intensity.map(Value::code).orElse(null);
    }

    private List<ImpactShift> shifts(Impact impact) {
        return impact.shifts().stream()
                .map(shift -> new ImpactShift(
                        shift.target().code(), shift.code(), shift.label().in(language), shift.gained(), shift.lost()))
                .toList();
    }

    private Stream<ImpactGroup> groups(Breakdown breakdown) {
        return breakdown.groups().stream()
                .map(group -> new ImpactGroup(
                        breakdown.factor().code(),
                        group.label().in(language),
                        group.citizens(),
                        group.changed(),
                        group.intensity().raised(),
                        group.intensity().lowered()));
    }
}
