package dk.trin.rules.impact;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Divides citizens by their answer to a factor; numbers by the bounds that the rules use. */
final class Divisions {
    private final RuleSet ruleSet;
    private final List<Comparison> comparisons;

    Divisions(RuleSet ruleSet, List<Comparison> comparisons) {
        this.ruleSet = ruleSet;
        this.comparisons = comparisons;
    }

    Breakdown by(Factor factor) {
        Map<Text, List<Comparison>> groups = new LinkedHashMap<>();
        all(factor).forEach(label -> groups.put(label, new ArrayList<>()));
        for (Comparison comparison : comparisons) {
            of(factor, comparison.citizen()).forEach(label -> groups.get(label).add(comparison));
        }
        return new Breakdown(
                factor,
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList());
    }

    private static Group group(Text label, List<Comparison> citizens) {
        int changed = (int) citizens.stream().filter(Comparison::isChanged).count();
        return new Group(label, changed, IntensityMatrix.of(citizens));
    }

    private List<Text> all(Factor factor) {
        Stream<Text> answers = factor.kind().isNumber()
                ? Stream.concat(
                        Stream.of(below(factor)), bounds(factor).stream().map(bound -> from(factor, bound)))
                : factor.values().stream().map(Value::label);
        return Stream.concat(answers, Stream.of(Messages.text("impact.not-assessed")))
                .toList();
    }

    private List<Text> of(Factor factor, Assessment citizen) {
        Answer answer = citizen.answer(factor).orElse(null);
        if (answer == null) {
            return List.of(Messages.text("impact.not-assessed"));
        }
        if (answer instanceof Answer.Measured measured) {
            return List.of(bounds(factor).stream()
                    .filter(bound -> measured.number().compareTo(bound) >= 0)
                    .reduce((first, last) -> last)
                    .map(bound -> from(factor, bound))
                    .orElseGet(() -> below(factor)));
        }
        return answer instanceof Answer.Members members
                ? members.values().stream().map(Value::label).toList()
                : List.of(((Answer.Chosen) answer).value().label());
    }

    private List<BigDecimal> bounds(Factor factor) {
        return ruleSet.grid().has(factor)
                ? ((Axis.OfNumbers) ruleSet.grid().axis(ruleSet.grid().placeOf(factor))).bounds()
                : List.of();
    }

    private static Text from(Factor factor, BigDecimal bound) {
        return Messages.text(
                "condition.from",
                bound.toPlainString(),
                factor.range().orElseThrow().unit());
    }

    private Text below(Factor factor) {
        return bounds(factor).stream()
                .findFirst()
                .map(bound -> Messages.text(
                        "condition.below",
                        bound.toPlainString(),
                        factor.range().orElseThrow().unit()))
                .orElseGet(() -> Messages.text("impact.all"));
    }
}
