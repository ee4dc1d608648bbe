package dk.trin.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenarioTest {
    @TestFactory
    Stream<DynamicContainer> everyScenarioGivesWhatItsAuthorExpects() {
        return Shipped.ruleSets().stream()
                .map(ruleSet -> DynamicContainer.dynamicContainer(
                        ruleSet.id(), ruleSet.scenarios().stream().map(scenario -> test(ruleSet, scenario))));
    }

    private static DynamicTest test(RuleSet ruleSet, Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.id() + " " + scenario.title(),
                () -> check(scenario, Recommendation.of(Shipped.engine(ruleSet).evaluate(scenario.assessment()))));
    }

    private static void check(Scenario scenario, Recommendation recommendation) {
        var expected = scenario.expectation();
        expected.status()
                .ifPresent(status -> assertThat(recommendation.status().code()).isEqualTo(status.code()));
        expected.possible()
                .forEach((output, values) -> assertThat(possible(recommendation, output))
                        .as(output)
                        .containsExactlyInAnyOrderElementsOf(values));
        expected.referBack()
                .ifPresent(flags -> assertThat(recommendation.certain(Outputs.REFER_BACK))
                        .containsExactlyInAnyOrderElementsOf(flags));
        List<String> certain = codes(recommendation.offers());
        assertThat(certain).as("certain offers").containsAll(expected.offers());
        assertThat(certain)
                .as("certain offers")
                .filteredOn(expected.notOffers()::contains)
                .isEmpty();
        assertThat(codes(recommendation.possibleOffers()))
                .as("possible offers")
                .filteredOn(expected.notOffers()::contains)
                .isEmpty();
        assertThat(recommendation.certain(Outputs.SUPPORTS)).as("supports").containsAll(expected.supports());
        assertThat(recommendation.possible(Outputs.SUPPORTS))
                .as("possible supports")
                .filteredOn(expected.notSupports()::contains)
                .isEmpty();
    }

    private static List<Value> possible(Recommendation recommendation, String output) {
        return Stream.of(Outputs.values())
                .filter(each -> each.code().equals(output))
                .flatMap(each -> recommendation.possible(each).stream())
                .toList();
    }

    private static List<String> codes(List<Offer> offers) {
        return offers.stream().map(Offer::code).toList();
    }
}
