package dk.trin.rules.oracle;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A citizen of whom a little is missing, and everything that it may turn out to be.
 *
 * @param missing the factors without an answer
 */
record Completions(RuleSet ruleSet, Assessment partial, List<Factor> missing) {
    private static final int MOST = 2_000;

    /** Answers of a random citizen taken away, in random order, while there are few enough completions. */
    static Completions ofRandomCitizen(RuleSet ruleSet, long seed) {
        List<Factor> factors = new ArrayList<>(ruleSet.factors());
        Collections.shuffle(factors, new Random(seed));
        Assessment partial = new RandomCitizens(ruleSet, seed).complete();
        List<Factor> missing = new ArrayList<>();
        int completions = 1;
        for (Factor factor : factors) {
            int answers = new AnswersFor(ruleSet, factor).telling().size();
            if (completions * answers <= MOST) {
                completions *= answers;
                missing.add(factor);
                partial = partial.without(factor);
            }
        }
        return new Completions(ruleSet, partial, List.copyOf(missing));
    }

    /** Every completion that the rule set can tell from the others. */
    Stream<Assessment> all() {
        Stream<Assessment> all = Stream.of(partial);
        for (Factor factor : missing) {
            List<Answer> answers = new AnswersFor(ruleSet, factor).telling();
            all = all.flatMap(each -> answers.stream().map(answer -> each.with(factor, answer)));
        }
        return all;
    }
}
