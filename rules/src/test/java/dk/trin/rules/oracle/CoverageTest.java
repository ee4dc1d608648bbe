package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import dk.trin.rules.vocabulary.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row, bound and offer of the shipped content is tried by a scenario of its authors, and no table has a hole. */
class CoverageTest {
    static Stream<Arguments> tables() {
        return Sets.tables(table -> true);
    }

    static Stream<Arguments> decidingTables() {
        return Sets.tables(table -> table.hitPolicy() != HitPolicy.COLLECT);
    }

    static Stream<Arguments> uniqueTables() {
        return Sets.tables(table -> table.hitPolicy() == HitPolicy.UNIQUE);
    }

    /** Every number at which a rule set tells citizens apart. */
    static Stream<Arguments> bounds() {
        return Shipped.ruleSets().stream()
                .flatMap(ruleSet -> IntStream.range(0, ruleSet.grid().size())
                        .mapToObj(ruleSet.grid()::axis)
                        .filter(Axis.OfNumbers.class::isInstance)
                        .map(Axis.OfNumbers.class::cast)
                        .flatMap(axis -> axis.bounds().stream()
                                .map(bound -> Arguments.of(
                                        Named.of(ruleSet.id(), ruleSet),
                                        Named.of(axis.term().code(), axis.term()),
                                        bound))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowDecidesInSomeScenario(RuleSet ruleSet, DecisionTable table) {
        List<Row> deciding = ruleSet.scenarios().stream()
                .map(scenario -> Shipped.engine(ruleSet).evaluate(scenario.assessment()))
                .flatMap(evaluation -> deciding(evaluation, table))
                .distinct()
                .toList();
        assertThat(deciding)
                .extracting(Row::id)
                .containsAll(table.rows().stream().map(Row::id).toList());
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void everyBoundIsTriedJustBelowAndAtItAndJustAboveIt(RuleSet ruleSet, Factor factor, BigDecimal bound) {
        List<BigDecimal> distances = ruleSet.scenarios().stream()
                .flatMap(scenario -> number(scenario, factor))
                .map(number -> number.subtract(bound))
                .filter(distance -> distance.abs().compareTo(BigDecimal.ONE) <= 0)
                .toList();
        assertThat(distances).extracting(BigDecimal::signum).contains(-1, 0);
        if (bound.compareTo(factor.range().orElseThrow().most()) < 0) {
            assertThat(distances).extracting(BigDecimal::signum).contains(1);
        }
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void everyOfferOfTheCatalogueIsGivenBySomeRow(RuleSet ruleSet) {
        assertThat(ruleSet.offerTables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(Row::conclusion)
                        .filter(Conclusion.Gives.class::isInstance)
                        .map(Conclusion::code))
                .containsAll(ruleSet.offers().codes());
    }

    @ParameterizedTest
    @MethodSource("decidingTables")
    void noCitizenFallsThroughATable(RuleSet ruleSet, DecisionTable table) {
        OwnCells cells = new OwnCells(ruleSet, table);
        assertThat(cells.those(citizen -> cells.matching(citizen).isEmpty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("uniqueTables")
    void noTwoRowsOfAUniqueTableMatchTheSameCitizen(RuleSet ruleSet, DecisionTable table) {
        OwnCells cells = new OwnCells(ruleSet, table);
        assertThat(cells.those(citizen -> cells.matching(citizen).size() > 1)).isEmpty();
    }

    private static Stream<Row> deciding(Evaluation evaluation, DecisionTable table) {
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .filter(Evaluation.Ground::sure)
                .map(Evaluation.Ground::row);
    }

    private static Stream<BigDecimal> number(Scenario scenario, Factor factor) {
        return scenario.assessment().answer(factor).stream().map(answer -> ((Answer.Measured) answer).number());
    }
}
