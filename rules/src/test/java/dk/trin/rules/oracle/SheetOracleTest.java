package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.engine.MatchedRows;
import dk.trin.rules.oracle.PlainRun.Verdict;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped sheet means to Trin what it means to Drools' own decision tables. */
class SheetOracleTest {
    private static final int CITIZENS_PER_RUN = 2_000;

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void everyTableMatchesTheRowsThatDroolsMatches(RuleSet ruleSet) {
        PlainDrools drools = new PlainDrools(ruleSet);
        int runs = ruleSet.equals(Shipped.standard()) ? 50 : 17;
        Set<String> matched = new ConcurrentSkipListSet<>();
        // One after the other: sessions of plain Drools that share a base can mix up what their rules conclude.
        IntStream.range(0, runs).forEach(seed -> compare(ruleSet, drools, seed, matched));
        assertThat(matched).as("rows that some citizen matched").isEqualTo(rows(ruleSet));
    }

    private static void compare(RuleSet ruleSet, PlainDrools drools, int seed, Set<String> matched) {
        RandomCitizens citizens = new RandomCitizens(ruleSet, seed);
        PlainRun run = drools.newRun();
        for (int i = 0; i < CITIZENS_PER_RUN; i++) {
            Assessment citizen = citizens.complete();
            Map<String, Verdict> expected = run.verdicts(citizen);
            assertThat(verdicts(Shipped.engine(ruleSet).evaluate(citizen)))
                    .as(() -> Words.of(ruleSet, citizen))
                    .isEqualTo(expected);
            expected.forEach((table, verdict) -> verdict.rows().forEach(row -> matched.add(table + "/" + row)));
        }
    }

    static Map<String, Verdict> verdicts(Evaluation evaluation) {
        return evaluation.ruleSet().tables().stream()
                .collect(Collectors.toMap(DecisionTable::name, table -> verdict(evaluation, table)));
    }

    private static Verdict verdict(Evaluation evaluation, DecisionTable table) {
        return new Verdict(
                MatchedRows.of(evaluation, table),
                evaluation.certain(table).stream()
                        .map(SheetOracleTest::inWordsOfTheSheet)
                        .collect(Collectors.toSet()));
    }

    private static Conclusions.Conclusion inWordsOfTheSheet(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return new Conclusions.Conclusion(
                    concludes.output().code(), concludes.value().label().danish());
        }
        return conclusion instanceof Conclusion.Gives gives
                ? new Conclusions.Conclusion("offer", gives.offer())
                : new Conclusions.Conclusion(
                        "none", ((Conclusion.GivesNone) conclusion).offerType().code());
    }

    private static Set<String> rows(RuleSet ruleSet) {
        Function<DecisionTable, Set<String>> ids = table ->
                table.rows().stream().map(row -> table.name() + "/" + row.id()).collect(Collectors.toSet());
        return ruleSet.tables().stream()
                .flatMap(table -> ids.apply(table).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
