package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What leads to which offer in the standard rule set, for a citizen who is resourceful otherwise. Diagnoses, languages
 * and wishes that a line does not name are left unknown, so each line is proved for all of them.
 */
class LeadsToOffersTest {
    private static final Citizen RESOURCEFUL = Citizen.resourceful();

    static Stream<String> languages() {
        return Shipped.vocabulary().factor("practical.preferredLanguage").orElseThrow().codes().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void diabetesAndCulturalNeedsLeadToASuitableCourseInTheOwnLanguageWhereThereIsOne(String language) {
        boolean own = courses().stream().anyMatch(course -> isForCultures(course) && isGivenIn(course, language));
        Citizen citizen =
                RESOURCEFUL.with("clinical.diagnoses", "type-2-diabetes").with("practical.preferredLanguage", language);
        assertThat(citizen.withAtLeast("social.culturalNeeds", "considerations"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(possibleCourses(each))
                        .isNotEmpty()
                        .allMatch(LeadsToOffersTest::isForCultures)
                        .allMatch(course -> !own || isGivenIn(course, language)));
    }

    @Test
    void someCourseForOtherCulturesIsGivenInALanguageOtherThanDanish() {
        assertThat(courses()).anyMatch(course -> isForCultures(course) && isGivenIn(course, "ar"));
    }

    @Test
    void inadequateHealthLiteracyLeadsToACourseForIt() {
        isAdapted(RESOURCEFUL.with("personal.healthLiteracy", "inadequate"), "health-literacy");
    }

    @Test
    void theDigitallyConfidentAreGivenSomethingDigital() {
        assertThat(formats(offers(RESOURCEFUL.with("practical.digitalSkills", "confident"))))
                .contains("digital");
    }

    @Test
    void whoIsNotDigitalIsGivenNothingDigital() {
        Recommendation recommendation =
                RESOURCEFUL.with("practical.digitalSkills", "non-digital").in(Shipped.standard());
        assertThat(formats(recommendation.offers())).isNotEmpty().doesNotContain("digital");
        assertThat(formats(recommendation.possibleOffers())).doesNotContain("digital");
    }

    @Test
    void aWishToChangeAndAParticularVulnerabilityLeadToAFlexibleCourse() {
        Citizen citizen = RESOURCEFUL.with("lifestyle.wantsChange", "yes");
        Stream.of(
                        Stream.of(citizen.with("personal.cognition", "marked")),
                        citizen.withAtLeast("social.socialProblems", "compound"),
                        citizen.withAtLeast("personal.mentalHealth", "vulnerable"))
                .flatMap(vulnerable -> vulnerable)
                .forEach(vulnerable -> isAdapted(vulnerable, "flexible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "maybe"})
    void mentalVulnerabilityAndAWishToChangeLeadToACourseForIt(String wish) {
        RESOURCEFUL
                .with("lifestyle.wantsChange", wish)
                .withAtLeast("personal.mentalHealth", "vulnerable")
                .forEach(citizen -> isAdapted(citizen, "mental-vulnerability"));
    }

    @Test
    void aRemoteHomeLeadsToAMobileLocalCourse() {
        assertThat(offers(RESOURCEFUL.with("practical.distance", "remote")))
                .anyMatch(offer -> offer.format().code().equals("mobile")
                        && offer.adaptation().code().equals("local"));
    }

    @Test
    void nicotineAndAWishToStopLeadToACourse() {
        assertThat(nicotine("yes"))
                .hasSize(2)
                .allSatisfy(citizen -> assertThat(offers(citizen))
                        .extracting(Offer::code)
                        .containsAnyOf("nicotine-cessation-group", "nicotine-cessation-individual"));
    }

    @Test
    void nicotineAndDoubtAboutStoppingLeadToAnOpenDoor() {
        assertThat(nicotine("maybe"))
                .hasSize(2)
                .allSatisfy(citizen ->
                        assertThat(offers(citizen)).extracting(Offer::code).contains("nicotine-open"));
    }

    @Test
    void nicotineAndNoWishToStopLeadToNothing() {
        assertThat(nicotine("no"))
                .hasSize(2)
                .allSatisfy(citizen -> assertThat(possible(citizen, "nicotine-cessation"))
                        .singleElement()
                        .isInstanceOf(Conclusion.GivesNone.class));
    }

    @Test
    void alcoholAtRiskAndAWishToTalkLeadToATalk() {
        assertThat(RESOURCEFUL.with("lifestyle.wantsAlcoholTalk", "yes").withAtLeast("lifestyle.alcohol", "risk"))
                .hasSize(3)
                .allSatisfy(citizen -> assertThat(offers(citizen))
                        .extracting(offer -> offer.type().code())
                        .contains("alcohol-talk"));
    }

    private static Stream<Citizen> nicotine(String wantsCessation) {
        return RESOURCEFUL.with("lifestyle.wantsCessation", wantsCessation).withAtLeast("lifestyle.tobacco", "daily");
    }

    /** Some course is certain, and every one that is possible has this adaptation or one that its author put first. */
    private static void isAdapted(Citizen citizen, String adaptation) {
        List<String> order =
                courses().stream().map(course -> course.adaptation().code()).toList();
        List<String> upToIt = order.subList(0, order.lastIndexOf(adaptation) + 1);
        assertThat(possibleCourses(citizen))
                .as(() -> Words.of(Shipped.standard(), citizen.assessment()))
                .isNotEmpty()
                .extracting(course -> course.adaptation().code())
                .doesNotContain("none")
                .isSubsetOf(upToIt);
    }

    /** Every course that the table of courses gives, in the order of its rows. */
    private static List<Offer> courses() {
        return given(
                table("self-management").rows().stream().map(Row::conclusion).toList());
    }

    /** The courses that are possible; it is never possible that there is none. */
    private static List<Offer> possibleCourses(Citizen citizen) {
        List<Conclusion> possible = possible(citizen, "self-management");
        assertThat(possible).allMatch(Conclusion.Gives.class::isInstance);
        return given(possible);
    }

    private static List<Offer> given(List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(Conclusion.Gives.class::isInstance)
                .map(given -> Shipped.standard().offers().given(given.code()))
                .toList();
    }

    private static boolean isForCultures(Offer course) {
        return List.of("culture-sensitive", "own-language")
                .contains(course.adaptation().code());
    }

    private static boolean isGivenIn(Offer course, String language) {
        return course.languages().stream().anyMatch(each -> each.code().equals(language));
    }

    private static List<Conclusion> possible(Citizen citizen, String offerType) {
        return citizen.in(Shipped.standard()).evaluation().possible(table(offerType));
    }

    private static DecisionTable table(String offerType) {
        return Shipped.standard().tableFor(offerType).orElseThrow();
    }

    private static List<Offer> offers(Citizen citizen) {
        return citizen.in(Shipped.standard()).offers();
    }

    private static List<String> formats(List<Offer> offers) {
        return offers.stream().map(offer -> offer.format().code()).toList();
    }
}
