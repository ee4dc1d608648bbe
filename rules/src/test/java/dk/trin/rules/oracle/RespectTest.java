package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.recommendation.Status;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule set must respect, proved for whatever else may be true of the citizen. */
class RespectTest {
    private static final Set<String> GROUPS_OF_NEED = Set.of("clinical", "social", "personal", "mastery", "function");

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void nobodyWithoutAnEstablishedNeedGetsMoreThanAnOrdinaryCourse(RuleSet ruleSet) {
        withoutEstablishedNeed().forEach(citizen -> {
            Recommendation recommendation = citizen.in(ruleSet);
            assertThat(recommendation.possible(Outputs.INTENSITY))
                    .as(() -> Words.of(ruleSet, citizen.assessment()))
                    .extracting(Value::code)
                    .isSubsetOf("self-guided", "standard");
            ruleSet.tableFor(Outputs.INTENSITY)
                    .ifPresent(table -> assertThat(recommendation.evaluation().isExact(table))
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void anEmptyAssessmentMakesNothingCertainButAClarifyingTalk(RuleSet ruleSet) {
        Recommendation recommendation = Citizen.unknown().in(ruleSet);
        assertThat(recommendation.status()).isEqualTo(Status.OPEN);
        assertThat(recommendation.offers()).extracting(Offer::code).containsExactly("clarifying-talk");
        assertThat(ruleSet.tables().stream()
                        .filter(table -> !table.name().equals("clarifying-talk"))
                        .flatMap(table -> recommendation.evaluation().certain(table).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void aNoToHelpWithStoppingIsRespected(RuleSet ruleSet) {
        onlyNone(ruleSet, "nicotine-cessation", Citizen.unknown().with("lifestyle.wantsCessation", "no"));
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void aNoToATalkAboutAlcoholIsRespected(RuleSet ruleSet) {
        onlyNone(ruleSet, "alcohol-talk", Citizen.unknown().with("lifestyle.wantsAlcoholTalk", "no"));
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void nobodyWhoIsNotDigitalIsGivenADigitalOffer(RuleSet ruleSet) {
        Recommendation recommendation =
                Citizen.unknown().with("practical.digitalSkills", "non-digital").in(ruleSet);
        assertThat(Stream.concat(recommendation.offers().stream(), recommendation.possibleOffers().stream()))
                .isNotEmpty()
                .extracting(offer -> offer.format().code())
                .doesNotContain("digital");
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void anUnstableDiseaseRefersBack(RuleSet ruleSet) {
        refersBack(ruleSet, Citizen.unknown().with("clinical.progression", "unstable"), "gp", "hospital");
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void unintendedWeightLossRefersBack(RuleSet ruleSet) {
        refersBack(ruleSet, Citizen.unknown().with("lifestyle.weight", "unintended-loss"), "gp");
    }

    @ParameterizedTest
    @MethodSource(Sets.RULE_SETS)
    void alcoholDependenceRefersBack(RuleSet ruleSet) {
        refersBack(ruleSet, Citizen.unknown().with("lifestyle.alcohol", "dependent"), "alcohol-treatment");
    }

    /** At most one disease, and not a single factor in need; numbers are of least need or were not measured. */
    private static Stream<Citizen> withoutEstablishedNeed() {
        Citizen citizen = Citizen.unknown().withoutNeed(factor -> GROUPS_OF_NEED.contains(factor.group()));
        return Shipped.vocabulary().factor("clinical.diagnoses").orElseThrow().codes().stream()
                .map(disease -> citizen.with("clinical.diagnoses", disease))
                .flatMap(measured -> Stream.of(measured, unmeasured(measured)));
    }

    /** Breathlessness in COPD stays measured: it may be the very need to establish, so without it all is rightly open. */
    private static Citizen unmeasured(Citizen citizen) {
        Citizen unmeasured = citizen.without("clinical.hba1c").without("clinical.chairStand30s");
        return citizen.has("clinical.diagnoses", "copd") ? unmeasured : unmeasured.without("clinical.mrcDyspnoea");
    }

    private static void onlyNone(RuleSet ruleSet, String offerType, Citizen citizen) {
        DecisionTable table = ruleSet.tableFor(offerType).orElseThrow();
        assertThat(citizen.in(ruleSet).evaluation().possible(table))
                .singleElement()
                .isInstanceOf(Conclusion.GivesNone.class);
    }

    private static void refersBack(RuleSet ruleSet, Citizen citizen, String... codes) {
        Recommendation recommendation = citizen.in(ruleSet);
        assertThat(recommendation.status()).isEqualTo(Status.REFER_BACK);
        assertThat(recommendation.certain(Outputs.REFER_BACK))
                .extracting(Value::code)
                .isNotEmpty()
                .isSubsetOf(codes);
    }
}
