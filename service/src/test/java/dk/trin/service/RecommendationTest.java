package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Conclusion;
import dk.trin.client.model.Reason;
import dk.trin.client.model.Recommendation;
import dk.trin.client.model.RecommendedOffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class RecommendationTest {
    private final Trin trin;

    RecommendationTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @Test
    void theExampleIsGivenAnIndividualCourseWithExtendedCoordination() throws ApiException {
        Recommendation answer = trin.recommend(Citizen.example());

        assertThat(answer.getStatus()).isEqualTo("determined");
        assertThat(answer.getIntensity().getCode()).isEqualTo("individual");
        assertThat(answer.getIntensity().getLevel()).isEqualTo(4);
        assertThat(answer.getCoordination().getCode()).isEqualTo("extended");
        assertThat(answer.getReferBack()).isEmpty();
    }

    @Test
    void theExampleIsGivenSelfManagementThatFitsCultureOrLanguage() throws ApiException {
        assertThat(offer(trin.recommend(Citizen.example()), "self-management").getAdaptation())
                .isIn("culture-sensitive", "own-language");
    }

    @Test
    void theExampleIsGivenHelpToStopSmokingAndAnInterpreter() throws ApiException {
        Recommendation answer = trin.recommend(Citizen.example());

        assertThat(offer(answer, "nicotine-cessation").getCertainty()).isEqualTo("certain");
        assertThat(codes(answer.getSupports())).contains("interpreter");
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#ids")
    void everyPartSaysWhichReasonsItHas(String ruleSet) throws ApiException {
        Recommendation answer = trin.recommend(Citizen.example().sending("ruleSet", ruleSet));

        Set<String> known = answer.getReasons().stream().map(Reason::getId).collect(Collectors.toSet());
        assertThat(grounds(answer))
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(ids).isNotEmpty().isSubsetOf(known));
        assertThat(known)
                .isSubsetOf(grounds(answer).stream().flatMap(List::stream).toList());
    }

    @Test
    void aReasonSaysWhatItRestsOn() throws ApiException {
        assertThat(trin.recommend(Citizen.example()).getReasons())
                .filteredOn(reason -> reason.getTable().equals("coordination"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.getId()).isEqualTo("coordination/" + reason.getRow());
                    assertThat(reason.getBecause())
                            .extracting(because -> because.getFactor() + "=" + because.getValue())
                            .containsExactlyInAnyOrder("mastery.mestringsevne=low", "function.funktionsevne=compound");
                });
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#ids")
    void nothingKnownLeavesAllOpenButATalk(String ruleSet) throws ApiException {
        Recommendation answer = trin.recommend(Citizen.unknown().sending("ruleSet", ruleSet));

        assertThat(answer.getStatus()).isEqualTo("open");
        assertThat(answer.getRuleSet().getId()).isEqualTo(ruleSet);
        assertThat(answer.getOffers()).extracting(RecommendedOffer::getType).containsExactly("clarifying-talk");
        assertThat(answer.getPossible().getReferBack()).isNotEmpty();
        assertThat(answer.getSupports()).isEmpty();
    }

    @Test
    void theDefaultRuleSetAnswersWhenNoneIsNamed() throws ApiException {
        assertThat(trin.recommend(Citizen.unknown()).getRuleSet().getId()).isEqualTo(Shipped.defaultId());
    }

    @Test
    void aRedFlagRefersBackAndHoldsEveryOfferPending() throws ApiException {
        Recommendation answer = trin.recommend(Citizen.example().with("clinical.progression", "unstable"));

        assertThat(answer.getStatus()).isEqualTo("refer-back");
        assertThat(codes(answer.getReferBack())).contains("gp");
        assertThat(answer.getOffers()).hasSizeGreaterThan(1).allMatch(RecommendedOffer::getPending);
        assertThat(trin.recommend(Citizen.example()).getOffers()).noneMatch(RecommendedOffer::getPending);
    }

    @Test
    void theReferenceIsEchoed() throws ApiException {
        assertThat(trin.recommend(Citizen.example()).getReference()).isEqualTo("sag-2026-0042");
        assertThat(trin.recommend(Citizen.unknown()).getReference()).isNull();
    }

    private static RecommendedOffer offer(Recommendation answer, String type) {
        return answer.getOffers().stream()
                .filter(offer -> offer.getType().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no offer of type " + type));
    }

    private static List<String> codes(List<Conclusion> conclusions) {
        return conclusions.stream().map(Conclusion::getCode).toList();
    }

    /** For each part of a recommendation, the ids of its reasons. */
    private static List<List<String>> grounds(Recommendation answer) {
        Stream<List<String>> intensity =
                Stream.ofNullable(answer.getIntensity()).map(part -> part.getReasons());
        Stream<List<String>> offers = answer.getOffers().stream().map(RecommendedOffer::getReasons);
        Stream<List<String>> others = Stream.of(
                        Stream.ofNullable(answer.getCoordination()),
                        Stream.ofNullable(answer.getFollowUp()),
                        answer.getReferBack().stream(),
                        answer.getSupports().stream(),
                        answer.getLevels().values().stream())
                .flatMap(parts -> parts)
                .map(Conclusion::getReasons);
        return Stream.of(intensity, offers, others).flatMap(parts -> parts).toList();
    }
}
