package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Question;
import dk.trin.client.model.Recommendation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningTrin
class AskTest {
    private final Trin trin;

    AskTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#ids")
    void factorsOfARedFlagAreAskedFirst(String ruleSet) throws ApiException {
        List<Boolean> flags = trin.recommend(Citizen.unknown().sending("ruleSet", ruleSet)).getAsk().stream()
                .map(question -> question.getCouldChange().contains("referBack"))
                .toList();

        assertThat(flags).contains(true, false);
        assertThat(flags.lastIndexOf(true)).isLessThan(flags.indexOf(false));
    }

    @Test
    void everyQuestionNamesAFactorAndWhatItCouldChange() throws ApiException {
        assertThat(trin.recommend(Citizen.unknown()).getAsk())
                .allSatisfy(question -> {
                    assertThat(Spec.factor(question.getFactor()).isMissingNode())
                            .as(question.getFactor())
                            .isFalse();
                    assertThat(question.getQuestion()).endsWith("?");
                    assertThat(question.getCouldChange()).isNotEmpty();
                })
                .extracting(Question::getFactor)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#ids")
    void answeringWhatIsAskedClosesEverything(String ruleSet) throws ApiException {
        Citizen citizen = Citizen.unknown().sending("ruleSet", ruleSet);
        Recommendation answer = trin.recommend(citizen);
        while (answer.getAsk() != null) {
            String factor = answer.getAsk().get(0).getFactor();
            assertThat(citizen.answer(factor).isMissingNode())
                    .as("%s is asked again", factor)
                    .isTrue();
            citizen = citizen.with(factor, firstAnswer(factor));
            answer = trin.recommend(citizen);
        }
        assertThat(answer.getStatus()).isEqualTo("determined");
        assertThat(answer.getPossible().getOffers()).isEmpty();
        assertThat(answer.getPossible().getSupports()).isEmpty();
        assertThat(answer.getPossible().getReferBack()).isEmpty();
    }

    /** The first code that is allowed, for a set that code alone; for a number the least. */
    private static Object firstAnswer(String factor) {
        JsonNode schema = Spec.factor(factor);
        return Stream.of(schema.at("/enum/0"), schema.at("/minimum"))
                .filter(answer -> !answer.isMissingNode())
                .<Object>map(answer -> answer)
                .findFirst()
                .orElseGet(() -> List.of(schema.at("/items/enum/0")));
    }
}
