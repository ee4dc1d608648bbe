package dk.trin.rules.engine;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up citizens, the same for the same seed; of every tenth, one to three factors are not assessed. */
final class RandomAssessments {
    private final Vocabulary vocabulary;
    private final Random random;

    RandomAssessments(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    List<Assessment> take(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Assessment next() {
        Assessment assessment = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            assessment = assessment.with(factor, answer(factor));
        }
        int missing = random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0;
        for (int turn = 0; turn < missing; turn++) {
            assessment = assessment.without(
                    vocabulary.factors().get(random.nextInt(vocabulary.factors().size())));
        }
        return assessment;
    }

    private Answer answer(Factor factor) {
        if (factor.kind().isNumber()) {
            return new Answer.Measured(number(factor));
        }
        return factor.kind() == Kind.SET
                ? new Answer.Members(members(factor))
                : new Answer.Chosen(one(factor.values()));
    }

    private BigDecimal number(Factor factor) {
        Range range = factor.range().orElseThrow();
        return BigDecimal.valueOf(
                random.nextInt(range.least().intValueExact(), range.most().intValueExact() + 1));
    }

    private List<Value> members(Factor factor) {
        List<Value> members = new ArrayList<>(factor.members());
        members.removeIf(member -> random.nextInt(3) > 0);
        return members.isEmpty() ? List.of(one(factor.values())) : members;
    }

    private Value one(List<Value> values) {
        return values.get(random.nextInt(values.size()));
    }
}
