package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Outputs;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * More need never gives less help. Proved table by table: every step of every citizen that a table can tell apart.
 * Tables that each keep the order keep it together, so it holds for the rule sets.
 */
class FairnessTest {
    private static final List<String> INTO_COMPANY = List.of("association-visit", "intro-course", "escort");

    private static final Factor MOTIVATION =
            Shipped.vocabulary().factor("personal.motivation").orElseThrow();

    static Stream<Arguments> raising() {
        return Sets.tables(table -> isRaising(table.target()));
    }

    static Stream<Arguments> supporting() {
        return Sets.tables(table -> isSupporting(table.target()));
    }

    static Stream<Arguments> talks() {
        return Sets.tables(table ->
                table.target().code().endsWith("-talk") && table.reads().contains(MOTIVATION));
    }

    @ParameterizedTest
    @MethodSource("raising")
    void moreNeedNeverLowersALevelOrIntensityOrCoordination(RuleSet ruleSet, DecisionTable table) {
        provedAtEveryStep(ruleSet, table, (before, after) -> need(before) <= need(after));
    }

    @ParameterizedTest
    @MethodSource("supporting")
    void moreNeedNeverTakesASupportAwayWithoutGivingOneThatLeadsFurther(RuleSet ruleSet, DecisionTable table) {
        provedAtEveryStep(ruleSet, table, FairnessTest::isKeptOrReplaced);
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void whatAProvedTableReadsIsProvedToo(RuleSet ruleSet) {
        List<Output> read = ruleSet.tables().stream()
                .filter(table -> isRaising(table.target()) || isSupporting(table.target()))
                .flatMap(table -> table.reads().stream())
                .filter(Output.class::isInstance)
                .map(Output.class::cast)
                .toList();
        assertThat(read).isNotEmpty().allMatch(output -> isRaising(new Target.OfOutput(output)));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void notBeingMotivatedNowTakesNoTalkAway(RuleSet ruleSet, DecisionTable table) {
        int motivation = ruleSet.grid().placeOf(MOTIVATION);
        OwnCells cells = new OwnCells(ruleSet, table);
        assertThat(cells.those(citizen -> {
                    long[] notNow = citizen.clone();
                    notNow[motivation] = Cells.only(
                            MOTIVATION.withCode("not-now").orElseThrow().position());
                    return isTalk(cells.conclusions(citizen)) && !isTalk(cells.conclusions(notNow));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("raising")
    void motivationHasNoSayInHowMuchHelpThereIs(RuleSet ruleSet, DecisionTable table) {
        assertThat(table.reads()).isNotEmpty().doesNotContain(MOTIVATION);
    }

    private static void provedAtEveryStep(
            RuleSet ruleSet, DecisionTable table, BiPredicate<Set<Conclusion>, Set<Conclusion>> isFair) {
        OwnCells cells = new OwnCells(ruleSet, table);
        AtomicInteger steps = new AtomicInteger();
        cells.forEachStep((less, more) -> {
            steps.incrementAndGet();
            assertThat(isFair.test(cells.conclusions(less), cells.conclusions(more)))
                    .as(() -> story(cells, less) + ", but " + story(cells, more))
                    .isTrue();
        });
        assertThat(steps).hasPositiveValue();
    }

    private static String story(OwnCells cells, long[] citizen) {
        return cells.words(citizen) + " gives " + codes(cells.conclusions(citizen));
    }

    private static boolean isRaising(Target target) {
        return target instanceof Target.OfOutput of
                && of.output().need() == Need.MORE
                && (of.output().kind() == OutputKind.LEVEL
                        || List.of(Outputs.INTENSITY.code(), Outputs.COORDINATION.code())
                                .contains(target.code()));
    }

    private static boolean isSupporting(Target target) {
        return target.code().equals(Outputs.SUPPORTS.code());
    }

    private static boolean isTalk(Set<Conclusion> conclusions) {
        return conclusions.stream().anyMatch(Conclusion.Gives.class::isInstance);
    }

    private static int need(Set<Conclusion> conclusions) {
        return conclusions.stream().mapToInt(OwnCells::need).max().orElseThrow();
    }

    private static boolean isKeptOrReplaced(Set<Conclusion> before, Set<Conclusion> after) {
        Predicate<String> further = support ->
                codes(after).stream().anyMatch(other -> INTO_COMPANY.indexOf(other) > INTO_COMPANY.indexOf(support));
        return codes(before).stream()
                .allMatch(support ->
                        codes(after).contains(support) || INTO_COMPANY.contains(support) && further.test(support));
    }

    private static List<String> codes(Set<Conclusion> conclusions) {
        return conclusions.stream().map(Conclusion::code).toList();
    }
}
