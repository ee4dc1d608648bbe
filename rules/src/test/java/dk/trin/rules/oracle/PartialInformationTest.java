package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.recommendation.Status;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a citizen of whom something is missing holds, whatever the missing answers turn out to be. */
class PartialInformationTest {
    private static final int PARTIAL = 500;
    private static final int COMPLETIONS = 20;
    private static final int DETERMINED = 150;
    private static final int NARROW = 200;
    private static final List<Outputs> DECIDING = List.of(Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION);

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void everyCompletionGivesAllThatIsCertainAndNothingThatIsImpossible(RuleSet ruleSet) {
        IntStream.range(0, PARTIAL).parallel().forEach(seed -> {
            RandomCitizens citizens = new RandomCitizens(ruleSet, seed);
            Evaluation partial = evaluate(ruleSet, citizens.partial());
            for (int i = 0; i < COMPLETIONS; i++) {
                isWithin(evaluate(ruleSet, citizens.completing(partial.assessment())), partial);
            }
        });
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void noCompletionContradictsADeterminedRecommendation(RuleSet ruleSet) {
        long missing = IntStream.range(0, DETERMINED)
                .parallel()
                .mapToLong(seed -> {
                    RandomCitizens citizens = new RandomCitizens(ruleSet, seed);
                    Evaluation sparse = evaluate(ruleSet, sparsest(ruleSet, citizens.complete()));
                    for (int i = 0; i < COMPLETIONS && isDetermined(sparse); i++) {
                        isTheSame(evaluate(ruleSet, citizens.completing(sparse.assessment())), sparse);
                    }
                    return isDetermined(sparse) ? missing(sparse) : 0;
                })
                .sum();
        assertThat(missing).as("answers that were missing").isGreaterThan(DETERMINED);
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void whereLittleIsMissingExactlyThePossibleIsCalledPossible(RuleSet ruleSet) {
        IntStream.range(0, NARROW).parallel().forEach(seed -> {
            Completions completions = Completions.ofRandomCitizen(ruleSet, seed);
            Evaluation partial = evaluate(ruleSet, completions.partial());
            List<Evaluation> complete =
                    completions.all().map(each -> evaluate(ruleSet, each)).toList();
            ruleSet.tables().forEach(table -> isExactly(table, partial, complete));
        });
    }

    private static Evaluation evaluate(RuleSet ruleSet, Assessment assessment) {
        return Shipped.engine(ruleSet).evaluate(assessment);
    }

    private static void isWithin(Evaluation complete, Evaluation partial) {
        for (DecisionTable table : complete.ruleSet().tables()) {
            List<Conclusion> conclusions = complete.certain(table);
            assertThat(partial.possible(table))
                    .as(() -> "possible of " + story(table, partial, complete))
                    .containsAll(conclusions);
            assertThat(conclusions)
                    .as(() -> "certain of " + story(table, partial, complete))
                    .containsAll(partial.certain(table));
        }
    }

    private static void isTheSame(Evaluation complete, Evaluation partial) {
        for (Outputs output : DECIDING) {
            assertThat(Recommendation.of(complete).certain(output))
                    .as(() -> Words.of(complete.ruleSet(), complete.assessment()))
                    .isEqualTo(Recommendation.of(partial).certain(output));
        }
    }

    /** The citizen without every answer that a determined recommendation can do without. */
    private static Assessment sparsest(RuleSet ruleSet, Assessment complete) {
        Assessment sparse = complete;
        for (Factor factor : ruleSet.factors()) {
            Assessment less = sparse.without(factor);
            sparse = isDetermined(evaluate(ruleSet, less)) ? less : sparse;
        }
        return sparse;
    }

    private static boolean isDetermined(Evaluation evaluation) {
        return Recommendation.of(evaluation).status() == Status.DETERMINED;
    }

    private static long missing(Evaluation partial) {
        return partial.ruleSet().factors().stream()
                .filter(factor -> partial.assessment().answer(factor).isEmpty())
                .count();
    }

    /** What some completion gives is possible and nothing else; what all of them give is certain and nothing else. */
    private static void isExactly(DecisionTable table, Evaluation partial, List<Evaluation> complete) {
        Set<Conclusion> some = new HashSet<>();
        Set<Conclusion> every = new HashSet<>(partial.possible(table));
        for (Evaluation each : complete) {
            some.addAll(each.certain(table));
            every.retainAll(each.certain(table));
        }
        assertThat(partial.isExact(table)).isTrue();
        assertThat(partial.possible(table))
                .as(() -> table.name() + " of " + Words.of(partial.ruleSet(), partial.assessment()))
                .containsExactlyInAnyOrderElementsOf(some);
        assertThat(partial.certain(table))
                .as(() -> table.name() + " of " + Words.of(partial.ruleSet(), partial.assessment()))
                .containsExactlyInAnyOrderElementsOf(every);
    }

    private static String story(DecisionTable table, Evaluation partial, Evaluation complete) {
        return Stream.of(partial, complete)
                .map(each -> Words.of(each.ruleSet(), each.assessment()))
                .reduce(table.name(), (left, right) -> left + "\n" + right);
    }
}
