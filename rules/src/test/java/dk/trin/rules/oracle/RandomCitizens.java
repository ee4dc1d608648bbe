package dk.trin.rules.oracle;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Citizens drawn at random, the same ones for the same seed. Not thread-safe. */
final class RandomCitizens {
    /** Uniform answers only would leave hardly anybody without need: so many of the answers are the first ones. */
    private static final double[] RESOURCEFUL = {0, 0.5, 0.9};

    private final RuleSet ruleSet;
    private final Random random;
    private final Map<Factor, AnswersFor> answers = new LinkedHashMap<>();

    RandomCitizens(RuleSet ruleSet, long seed) {
        this.ruleSet = ruleSet;
        this.random = new Random(seed);
        ruleSet.factors().forEach(factor -> answers.put(factor, new AnswersFor(ruleSet, factor)));
    }

    /** An answer to every factor that the rule set reads. */
    Assessment complete() {
        return completing(Assessment.empty(ruleSet.vocabulary()));
    }

    /** The same citizen with an answer to everything that is missing. */
    Assessment completing(Assessment partial) {
        double resourceful = RESOURCEFUL[random.nextInt(RESOURCEFUL.length)];
        Assessment complete = partial;
        for (Factor factor : answers.keySet()) {
            if (partial.answer(factor).isEmpty()) {
                AnswersFor possible = answers.get(factor);
                complete = complete.with(
                        factor, random.nextDouble() < resourceful ? possible.first() : possible.any(random));
            }
        }
        return complete;
    }

    /** A citizen of whom every single answer is missing with this chance. */
    Assessment partial(double missing) {
        Assessment partial = complete();
        for (Factor factor : answers.keySet()) {
            if (random.nextDouble() < missing) {
                partial = partial.without(factor);
            }
        }
        return partial;
    }

    /** A citizen with a chance of missing answers drawn from 10 to 90 per cent. */
    Assessment partial() {
        return partial(0.1 + 0.8 * random.nextDouble());
    }
}
