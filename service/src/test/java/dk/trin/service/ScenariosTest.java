package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Conclusion;
import dk.trin.client.model.RecommendedOffer;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The citizens of the scenario sheets, as a case system would send them. */
@RunningTrin
class ScenariosTest {
    private final Trin trin;

    ScenariosTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void everyScenarioIsAnsweredAsTheRulesDecide(RuleSet ruleSet) throws ApiException {
        Engine engine = Engine.of(ruleSet);
        for (Scenario scenario : ruleSet.scenarios()) {
            Recommendation decided = Recommendation.of(engine.evaluate(scenario.assessment()));
            var answer = trin.recommend(citizen(ruleSet, scenario));

            assertThat(answer.getStatus())
                    .as(scenario.id())
                    .isEqualTo(decided.status().code());
            assertThat(answer.getPossible().getIntensity())
                    .as(scenario.id())
                    .isEqualTo(codes(decided.possible(Outputs.INTENSITY)));
            assertThat(answer.getOffers())
                    .as(scenario.id())
                    .extracting(RecommendedOffer::getCode)
                    .isEqualTo(decided.offers().stream().map(Offer::code).toList());
            assertThat(answer.getSupports())
                    .as(scenario.id())
                    .extracting(Conclusion::getCode)
                    .isEqualTo(codes(decided.certain(Outputs.SUPPORTS)));
        }
    }

    private static Citizen citizen(RuleSet ruleSet, Scenario scenario) {
        Citizen citizen = Citizen.unknown().sending("ruleSet", ruleSet.id());
        for (Factor factor : ruleSet.vocabulary().factors()) {
            var answer = scenario.assessment().answer(factor);
            citizen = answer.isEmpty() ? citizen : citizen.with(factor.code(), written(answer.get()));
        }
        return citizen;
    }

    private static Object written(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.value().code();
        }
        return answer instanceof Answer.Measured measured
                ? measured.number()
                : codes(((Answer.Members) answer).values());
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }
}
