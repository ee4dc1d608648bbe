package dk.trin.service.decision;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Citizens drawn at random, the same ones in every run. */
final class Citizens {
    private final Vocabulary vocabulary;
    private final Random random;

    Citizens(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    /** Each factor is assessed with this probability. */
    Assessment next(double assessed) {
        Assessment citizen = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            if (random.nextDouble() < assessed) {
                citizen = citizen.with(factor, answer(factor));
            }
        }
        return citizen;
    }

    private Answer answer(Factor factor) {
        return switch (factor.kind()) {
            case ORDERED, NOMINAL -> new Answer.Chosen(one(factor.values()));
            case SET -> members(factor);
            case INTEGER -> new Answer.Measured(number(factor.range().orElseThrow()));
            case DECIMAL ->
                new Answer.Measured(number(factor.range().orElseThrow())
                        .subtract(new BigDecimal("0.5"))
                        .max(factor.range().orElseThrow().least()));
        };
    }

    private Answer members(Factor factor) {
        List<Value> chosen =
                factor.values().stream().filter(value -> random.nextInt(4) == 0).toList();
        boolean none =
                chosen.isEmpty() || factor.noMember().filter(chosen::contains).isPresent();
        return new Answer.Members(none ? List.of(factor.values().get(0)) : chosen);
    }

    private BigDecimal number(Range range) {
        int width = range.most().subtract(range.least()).intValue();
        return range.least().add(BigDecimal.valueOf(random.nextInt(width + 1)));
    }

    private Value one(List<Value> values) {
        return values.get(random.nextInt(values.size()));
    }
}
