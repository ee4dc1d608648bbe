package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What leads to what in the standard rule set, for a citizen who is resourceful otherwise: levels, intensity,
 * coordination, supports and red flags. Diagnoses, languages and wishes that a line does not name are left unknown, so
 * each line is proved for all of them.
 */
class LeadsToTest {
    private static final Citizen RESOURCEFUL = Citizen.resourceful();

    static Stream<String> diseases() {
        return Shipped.vocabulary().factor("clinical.diagnoses").orElseThrow().members().stream()
                .map(Value::code);
    }

    @Test
    void theNeedOfAnInterpreterLeadsToOne() {
        assertThat(supports(RESOURCEFUL.with("personal.language", "interpreter")))
                .contains("interpreter");
    }

    @Test
    void aWeakNetworkOrSevereLonelinessLeadsIntoCompany() {
        assertThat(Stream.of(
                        RESOURCEFUL.with("social.network", "weak"), RESOURCEFUL.with("social.loneliness", "severe")))
                .allSatisfy(citizen ->
                        assertThat(supports(citizen)).containsAnyOf("association-visit", "intro-course", "escort"));
    }

    @Test
    void aWeakNetworkAndSevereLonelinessLeadToAnEscort() {
        assertThat(supports(RESOURCEFUL.with("social.network", "weak").with("social.loneliness", "severe")))
                .contains("escort");
    }

    @Test
    void relativesWhoWantToTakePartLeadToTheCafe() {
        assertThat(supports(RESOURCEFUL.with("practical.relatives", "yes"))).contains("relatives-cafe");
    }

    @Test
    void homelessnessOrAcuteProblemsExposeAndLeadToSocialServices() {
        assertThat(Stream.of(
                        RESOURCEFUL.with("social.housing", "homeless"),
                        RESOURCEFUL.with("social.socialProblems", "acute")))
                .allSatisfy(citizen -> {
                    assertThat(socialVulnerability(citizen)).containsExactly("exposed");
                    assertThat(supports(citizen)).contains("social-services");
                });
    }

    @Test
    void lowMestringsevneAndComplexFunktionsevneLeadToExtendedCoordination() {
        Citizen citizen = RESOURCEFUL.with("mastery.mestringsevne", "low").with("function.funktionsevne", "complex");
        assertThat(certain(citizen, Outputs.COORDINATION)).containsExactly("extended");
    }

    @Test
    void redFlagsReferBack() {
        assertThat(certain(RESOURCEFUL.with("clinical.progression", "unstable"), Outputs.REFER_BACK))
                .containsAnyOf("hospital", "gp");
        assertThat(certain(RESOURCEFUL.with("lifestyle.weight", "unintended-loss"), Outputs.REFER_BACK))
                .containsExactly("gp");
        assertThat(certain(RESOURCEFUL.with("lifestyle.alcohol", "dependent"), Outputs.REFER_BACK))
                .containsExactly("alcohol-treatment");
    }

    @ParameterizedTest
    @MethodSource("diseases")
    void oneDiseaseAndNoNeedLeadToLittleAndNoMore(String disease) {
        Recommendation recommendation =
                RESOURCEFUL.with("clinical.diagnoses", disease).in(Shipped.standard());
        assertThat(codes(recommendation.possible(Outputs.INTENSITY)))
                .isNotEmpty()
                .isSubsetOf("self-guided", "standard");
        assertThat(codes(recommendation.certain(Outputs.COORDINATION))).containsExactly("none");
        Stream<Offer> all = Stream.concat(recommendation.offers().stream(), recommendation.possibleOffers().stream());
        assertThat(all.map(Offer::type).distinct()).hasSizeBetween(1, 5);
    }

    @Test
    void theGreatestNeedLeadsToTheMostHelpAndToNothingDigital() {
        Recommendation recommendation = Citizen.inGreatestNeed()
                .with("clinical.progression", "rapid")
                .with("lifestyle.alcohol", "harmful")
                .in(Shipped.standard());
        assertThat(codes(recommendation.certain(Outputs.INTENSITY))).containsExactly("individual");
        assertThat(codes(recommendation.certain(Outputs.COORDINATION))).containsExactly("extended");
        assertThat(recommendation.possible(Outputs.REFER_BACK)).isEmpty();
        assertThat(Stream.concat(recommendation.offers().stream(), recommendation.possibleOffers().stream()))
                .isNotEmpty()
                .noneMatch(offer -> offer.format().code().equals("digital"));
    }

    private static List<String> supports(Citizen citizen) {
        return certain(citizen, Outputs.SUPPORTS);
    }

    private static List<String> certain(Citizen citizen, Outputs output) {
        return codes(citizen.in(Shipped.standard()).certain(output));
    }

    private static List<String> socialVulnerability(Citizen citizen) {
        return citizen.in(Shipped.standard()).levels().stream()
                .filter(level -> level.table().target().code().equals("socialVulnerability"))
                .flatMap(level -> codes(level.possible()).stream())
                .toList();
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }
}
