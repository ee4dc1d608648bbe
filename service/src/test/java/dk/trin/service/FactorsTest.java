package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Factor;
import dk.trin.client.model.FactorList;
import dk.trin.client.model.FactorValue;
import dk.trin.client.model.Labelled;
import dk.trin.client.model.Output;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Group;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class FactorsTest {
    private final Http http;
    private final Trin trin;

    FactorsTest(@LocalServerPort int port) {
        http = new Http(port);
        trin = new Trin(port);
    }

    @Test
    void everyFactorIsListedInTheOrderToAskIn() throws ApiException {
        FactorList told = trin.factors().listFactors(null, null, null);

        assertThat(told.getItems())
                .extracting(Factor::getCode)
                .containsExactlyElementsOf(Shipped.vocabulary().factors().stream()
                        .map(factor -> factor.code())
                        .toList());
        assertThat(told.getGroups())
                .extracting(Labelled::getCode)
                .containsExactlyElementsOf(
                        Shipped.vocabulary().groups().stream().map(Group::code).toList());
    }

    @Test
    void everyFactorSaysAllThatAFormNeeds() throws ApiException {
        assertThat(trin.factors().listFactors(null, null, null).getItems()).allSatisfy(factor -> {
            assertThat(factor.getCode()).startsWith(factor.getGroup() + ".");
            assertThat(List.of(factor.getLabel(), factor.getQuestion(), factor.getHelp(), factor.getSource()))
                    .noneMatch(String::isBlank);
            boolean isNumber = List.of("number", "integer").contains(factor.getKind());
            assertThat(factor.getValues().isEmpty()).isEqualTo(isNumber);
            assertThat(factor.getMin() != null && factor.getMax() != null).isEqualTo(isNumber);
        });
    }

    @Test
    void everyAnswerThatIsListedCanBeSent() throws ApiException {
        List<Factor> factors = trin.factors().listFactors(null, null, null).getItems();
        int most = factors.stream()
                .mapToInt(factor -> factor.getValues().size())
                .max()
                .orElseThrow();

        assertThat(IntStream.range(0, most))
                .allSatisfy(index -> assertThat(
                                trin.recommend(answering(factors, index)).getStatus())
                        .isNotBlank());
    }

    /** Each factor with its value at an index, counted round; a number with its least and greatest by turns. */
    private static Citizen answering(List<Factor> factors, int index) {
        Citizen citizen = Citizen.unknown();
        for (Factor factor : factors) {
            List<FactorValue> values = factor.getValues();
            Object answer = values.isEmpty()
                    ? index % 2 == 0 ? factor.getMin() : factor.getMax()
                    : values.get(index % values.size()).getCode();
            citizen = citizen.with(factor.getCode(), factor.getKind().equals("set") ? List.of(answer) : answer);
        }
        return citizen;
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void aRuleSetNarrowsTheListToWhatItReads(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        FactorList told = trin.factors().listFactors(ruleSet.id(), null, null);

        assertThat(told.getItems())
                .extracting(Factor::getCode)
                .containsExactlyElementsOf(
                        ruleSet.factors().stream().map(factor -> factor.code()).toList());
        assertThat(told.getGroups())
                .extracting(Labelled::getCode)
                .containsExactlyElementsOf(told.getItems().stream()
                        .map(Factor::getGroup)
                        .distinct()
                        .toList());
    }

    @Test
    void everyCodeOfARecommendationIsAmongTheOutputs() throws ApiException {
        List<Output> outputs = trin.factors().listFactors(null, null, null).getOutputs();

        assertThat(codes(outputs, "intensity"))
                .contains(trin.recommend(Citizen.example()).getIntensity().getCode());
        assertThat(codes(outputs, "supports")).contains("interpreter");
        assertThat(outputs)
                .extracting(Output::getCode)
                .containsAll(trin.recommend(Citizen.example()).getLevels().keySet());
    }

    private static List<String> codes(List<Output> outputs, String code) {
        return outputs.stream()
                .filter(output -> output.getCode().equals(code))
                .flatMap(output -> output.getValues().stream())
                .map(Labelled::getCode)
                .toList();
    }

    @Test
    void labelsAreInTheLanguageAskedFor() throws ApiException {
        dk.trin.rules.vocabulary.Factor first = Shipped.vocabulary().factors().get(0);

        for (Language language : Language.values()) {
            Factor told = trin.factors()
                    .listFactors(null, language.locale().getLanguage(), null)
                    .getItems()
                    .get(0);
            assertThat(told.getLabel()).isEqualTo(first.label().in(language));
            assertThat(told.getQuestion()).isEqualTo(first.question().in(language));
        }
    }

    @Test
    void anUnknownRuleSetIsAFaultWithTheNearest() {
        Answer answer = http.get("/api/v1/factors?ruleSet=esbjrg");

        assertThat(answer.faults()).containsExactly("?ruleSet UNKNOWN_RULE_SET");
        assertThat(answer.allowedAt("?ruleSet")).startsWith("esbjerg");
    }

    @Test
    void anUnknownParameterIsAFault() {
        assertThat(http.get("/api/v1/factors?ruleset=esbjerg").faults()).containsExactly("?ruleset UNKNOWN_PARAMETER");
    }
}
