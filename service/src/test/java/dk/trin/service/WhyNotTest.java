package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.FailedCondition;
import dk.trin.client.model.PossibleOffer;
import dk.trin.client.model.Recommendation;
import dk.trin.client.model.RecommendedOffer;
import dk.trin.client.model.WhyNot;
import dk.trin.rules.offer.Offer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class WhyNotTest {
    private static final Citizen REFUSING = Citizen.example().with("lifestyle.wantsCessation", "no");

    private final Trin trin;

    WhyNotTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @Test
    void anOfferThatIsRecommendedSaysSo() throws ApiException {
        WhyNot answer = trin.whyNot(Citizen.example(), "clarifying-talk");

        assertThat(answer.getRecommended()).isTrue();
        assertThat(answer.getPossible()).isFalse();
        assertThat(answer.getFailed()).isEmpty();
    }

    @Test
    void anOfferThatIsPossibleSaysWhatIsNotKnown() throws ApiException {
        WhyNot answer = trin.whyNot(Citizen.unknown(), "nicotine-cessation-group");

        assertThat(answer.getRecommended()).isFalse();
        assertThat(answer.getPossible()).isTrue();
        assertThat(answer.getFailed())
                .isNotEmpty()
                .extracting(FailedCondition::getValue)
                .containsOnlyNulls();
    }

    @Test
    void anOfferThatIsRefusedNamesTheNearestRowAndWhatFails() throws ApiException {
        WhyNot answer = trin.whyNot(REFUSING, "nicotine-cessation-group");

        assertThat(answer.getRecommended()).isFalse();
        assertThat(answer.getPossible()).isFalse();
        assertThat(answer.getNearestRow().getRow()).isNotBlank();
        assertThat(answer.getDecidedBy().getText()).isNotBlank();
        assertThat(answer.getFailed()).singleElement().satisfies(failed -> {
            assertThat(failed.getFactor()).isEqualTo("lifestyle.wantsCessation");
            assertThat(failed.getValue()).isEqualTo("no");
            assertThat(failed.getAccepted()).contains("yes").doesNotContain("no");
        });
    }

    @Test
    void whatItAcceptsGivesTheOffer() throws ApiException {
        WhyNot answer = trin.whyNot(REFUSING, "nicotine-cessation-group");
        FailedCondition failed = answer.getFailed().get(0);
        Citizen changed = REFUSING.with(failed.getFactor(), failed.getAccepted().get(0));

        assertThat(trin.recommend(changed).getOffers())
                .extracting(RecommendedOffer::getCode)
                .contains("nicotine-cessation-group");
    }

    @ParameterizedTest
    @MethodSource("offers")
    void everyOfferIsExplainedAsItStands(String offer) throws ApiException {
        Recommendation answer = trin.recommend(REFUSING);
        WhyNot whyNot = trin.whyNot(REFUSING, offer);

        assertThat(whyNot.getOffer()).isEqualTo(offer);
        assertThat(whyNot.getText()).isNotBlank();
        assertThat(whyNot.getRecommended())
                .isEqualTo(answer.getOffers().stream()
                        .map(RecommendedOffer::getCode)
                        .anyMatch(offer::equals));
        assertThat(whyNot.getPossible())
                .isEqualTo(answer.getPossible().getOffers().stream()
                        .map(PossibleOffer::getCode)
                        .anyMatch(offer::equals));
    }

    static Stream<String> offers() {
        return Shipped.standard().offers().all().stream().map(Offer::code);
    }
}
