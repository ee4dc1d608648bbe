package dk.trin.rules.engine;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Citizens for the benchmarks: most answers towards little need, as among citizens who are referred. */
final class Citizens {
    private static final int COUNT = 1_000;

    private Citizens() {}

    /**
     * @param missing the chance that a factor has not been assessed
     */
    static List<Assessment> of(RuleSet ruleSet, double missing) {
        Random random = new Random(42);
        return IntStream.range(0, COUNT)
                .mapToObj(number -> citizen(ruleSet, missing, random))
                .toList();
    }

    private static Assessment citizen(RuleSet ruleSet, double missing, Random random) {
        Assessment citizen = Assessment.empty(ruleSet.vocabulary());
        for (Factor factor : ruleSet.vocabulary().factors()) {
            Answer answer = answer(factor, random);
            citizen = random.nextDouble() < missing ? citizen : citizen.with(factor, answer);
        }
        return citizen;
    }

    private static Answer answer(Factor factor, Random random) {
        double skewed = Math.pow(random.nextDouble(), 2.5);
        return switch (factor.kind()) {
            case ORDERED, NOMINAL ->
                new Answer.Chosen(
                        factor.values().get((int) (skewed * factor.values().size())));
            case SET -> {
                Value member =
                        factor.members().get(random.nextInt(factor.members().size()));
                yield new Answer.Members(List.of(member));
            }
            case INTEGER, DECIMAL -> {
                int least = factor.range().orElseThrow().least().intValue();
                int most = factor.range().orElseThrow().most().intValue();
                yield new Answer.Measured(BigDecimal.valueOf(least + random.nextInt(most - least + 1)));
            }
        };
    }
}
