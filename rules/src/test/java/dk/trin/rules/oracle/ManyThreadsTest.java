package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.engine.MatchedRows;
import dk.trin.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Citizens who are evaluated at the same time never get rows that match each other. */
class ManyThreadsTest {
    private static final int CITIZENS = 200;
    private static final int TIMES = 50;

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void everyThreadMatchesItsOwnCitizenOnly(RuleSet ruleSet) {
        RandomCitizens random = new RandomCitizens(ruleSet, 0);
        List<Assessment> citizens =
                Stream.generate(random::complete).limit(CITIZENS).toList();
        List<List<Set<String>>> alone = citizens.stream()
                .map(Shipped.engine(ruleSet)::evaluate)
                .map(ManyThreadsTest::matches)
                .toList();
        Engine fresh = Engine.of(ruleSet);
        IntStream.range(0, CITIZENS * TIMES).map(i -> i % CITIZENS).parallel().forEach(i -> {
            assertThat(matches(fresh.evaluate(citizens.get(i))))
                    .as(() -> Words.of(ruleSet, citizens.get(i)))
                    .isEqualTo(alone.get(i));
        });
    }

    private static List<Set<String>> matches(Evaluation evaluation) {
        return evaluation.ruleSet().tables().stream()
                .map(table -> MatchedRows.of(evaluation, table))
                .toList();
    }
}
