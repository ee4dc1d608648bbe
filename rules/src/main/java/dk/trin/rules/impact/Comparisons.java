package dk.trin.rules.impact;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes citizens through two versions. Thread-safe. */
final class Comparisons {
    private final Engine before;
    private final Engine after;
    private final List<Pair> parts;

    /** The tables of both versions that conclude the same part; one of them may be missing. */
    private record Pair(Target target, Optional<DecisionTable> before, Optional<DecisionTable> after) {}

    Comparisons(Engine before, Engine after) {
        this.before = before;
        this.after = after;
        this.parts = parts(before.ruleSet(), after.ruleSet());
    }

    /** Empty for whom a table of one of the versions has no row, as a draft can have. */
    Optional<Comparison> of(Assessment citizen) {
        return before.evaluateIfAnswered(citizen)
                .flatMap(old -> after.evaluateIfAnswered(citizen).map(now -> compared(old, now)));
    }

    private Comparison compared(Evaluation old, Evaluation now) {
        List<PartChange> changes = new ArrayList<>();
        for (Pair part : parts) {
            Said was = part.before().map(table -> Said.of(old, table)).orElse(Said.NOTHING);
            Said is = part.after().map(table -> Said.of(now, table)).orElse(Said.NOTHING);
            if (!was.equals(is)) {
                changes.add(new PartChange(part.target(), was, is));
            }
        }
        return new Comparison(old, now, changes, new IntensityMatrix.Move(intensity(old), intensity(now)));
    }

    private static Optional<Value> intensity(Evaluation evaluation) {
        return Recommendation.of(evaluation).value(Outputs.INTENSITY);
    }

    /** Levels on the way are no parts: nobody is offered one. */
    private static List<Pair> parts(RuleSet before, RuleSet after) {
        Map<String, Target> targets = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(ruleSet -> ruleSet.tables().stream())
                .map(DecisionTable::target)
                .filter(target ->
                        !(target instanceof Target.OfOutput of && of.output().kind() == OutputKind.LEVEL))
                .forEach(target -> targets.putIfAbsent(target.code(), target));
        return targets.values().stream()
                .map(target -> new Pair(target, before.tableFor(target.code()), after.tableFor(target.code())))
                .toList();
    }
}
