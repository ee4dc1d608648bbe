package dk.trin.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.trin.rules.Tiny;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final String SEVERITY = "clinical.severity";
    private static final String LEVEL = "clinical.functionalLevel";
    private static final String HBA1C = "clinical.hba1c";
    private static final String DIAGNOSES = "clinical.diagnoses";
    private static final String NONE = "ingen kronisk sygdom";

    private final Assessment nothing = Assessment.empty(Tiny.vocabulary());

    @Test
    void isComparesTheDanishLabel() {
        Assessment severe = chosen(SEVERITY, "svær");
        assertThat(matching(SEVERITY, severe::is)).containsExactly("svær");
    }

    @Test
    void atLeastReachesThisNeedAndMore() {
        assertThat(matching(SEVERITY, chosen(SEVERITY, "svær")::atLeast)).containsExactly("let", "moderat", "svær");
    }

    @Test
    void atMostReachesThisNeedAndLess() {
        assertThat(matching(SEVERITY, chosen(SEVERITY, "svær")::atMost)).containsExactly("svær", "meget svær");
    }

    @Test
    void aValueOutsideTheOrderMatchesOnlyIs() {
        Assessment notRelevant = chosen(LEVEL, "ikke relevant");
        assertThat(matching(LEVEL, notRelevant::is)).containsExactly("ikke relevant");
        assertThat(matching(LEVEL, notRelevant::atLeast)).isEmpty();
        assertThat(matching(LEVEL, notRelevant::atMost)).isEmpty();
    }

    @Test
    void aNominalValueHasNoOrder() {
        Assessment maybe = chosen("lifestyle.wantsCessation", "måske");
        assertThat(matching("lifestyle.wantsCessation", maybe::is)).containsExactly("måske");
        assertThat(matching("lifestyle.wantsCessation", maybe::atLeast)).isEmpty();
        assertThat(matching("lifestyle.wantsCessation", maybe::atMost)).isEmpty();
    }

    @Test
    void fromIsInclusiveAndBelowIsExclusive() {
        for (String number : List.of("47.9", "48", "48.0", "48.1")) {
            Assessment measured = measured(HBA1C, number);
            boolean reached = new BigDecimal(number).compareTo(BigDecimal.valueOf(48)) >= 0;
            assertThat(measured.from(HBA1C, 48)).as(number).isEqualTo(reached);
            assertThat(measured.below(HBA1C, 48)).as(number).isEqualTo(!reached);
        }
    }

    @Test
    void aBoundWithDecimalsIsComparedExactly() {
        assertThat(measured(HBA1C, "48.1").from(HBA1C, 48.1)).isTrue();
        assertThat(measured(HBA1C, "48.1").below(HBA1C, 48.1)).isFalse();
    }

    @Test
    void aSetIsClosedSoThatMembersNotListedAreLacking() {
        Assessment copd = members("KOL");
        assertThat(matching(DIAGNOSES, copd::has)).containsExactly("KOL");
        assertThat(matching(DIAGNOSES, copd::lacks)).containsExactly(NONE, "Kræft");
    }

    @Test
    void noDiseaseIsAnAnswerThatLacksEveryOther() {
        Assessment healthy = members(NONE);
        assertThat(matching(DIAGNOSES, healthy::has)).containsExactly(NONE);
        assertThat(matching(DIAGNOSES, healthy::lacks)).containsExactly("KOL", "Kræft");
    }

    @Test
    void whatWasNotAssessedMatchesNothing() {
        for (String factor : List.of(SEVERITY, LEVEL, "lifestyle.wantsCessation")) {
            assertThat(matching(factor, nothing::is)).isEmpty();
            assertThat(matching(factor, nothing::atLeast)).isEmpty();
            assertThat(matching(factor, nothing::atMost)).isEmpty();
        }
        assertThat(matching(DIAGNOSES, nothing::has)).isEmpty();
        assertThat(matching(DIAGNOSES, nothing::lacks)).isEmpty();
        assertThat(nothing.from(HBA1C, 15) || nothing.below(HBA1C, 200)).isFalse();
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Factor severity = Tiny.factor(SEVERITY);
        Assessment severe = chosen(SEVERITY, "svær");
        assertThat(severe.without(severity)).isEqualTo(nothing).hasSameHashCodeAs(nothing);
        assertThat(severe.answer(severity)).isPresent();
    }

    @Test
    void anotherAnswerLeavesTheAssessmentAsItWas() {
        Assessment severe = chosen(SEVERITY, "svær");
        severe.with(Tiny.factor(SEVERITY), new Answer.Chosen(Tiny.value(SEVERITY, "let")));
        assertThat(severe.is(SEVERITY, "svær")).isTrue();
    }

    @Test
    void aConcludedLevelIsReadLikeAFactor() {
        Assessment concluded = nothing.concluding("clinicalComplexity", "middel");
        assertThat(matching("clinicalComplexity", concluded::is)).containsExactly("middel");
        assertThat(matching("clinicalComplexity", concluded::atLeast)).containsExactly("lav", "middel");
        assertThat(concluded).isNotEqualTo(nothing);
    }

    @Test
    void whatLiesOutsideTheOrderIsNoBoundEither() {
        assertThat(chosen(LEVEL, "lette").atLeast(LEVEL, "ikke relevant")).isFalse();
        assertThat(chosen(LEVEL, "lette").atMost(LEVEL, "ikke relevant")).isFalse();
    }

    @Test
    void aLabelThatIsNotInTheVocabularyIsADefect() {
        assertThatIllegalArgumentException().isThrownBy(() -> nothing.is(SEVERITY, "svar"));
        assertThatIllegalArgumentException().isThrownBy(() -> nothing.atLeast("clinical.severty", "svær"));
        assertThatIllegalArgumentException().isThrownBy(() -> nothing.has(DIAGNOSES, "copd"));
    }

    @Test
    void nothingAboutTheCitizenStandsInALog() {
        Assessment citizen =
                chosen(SEVERITY, "svær").with(Tiny.factor(HBA1C), new Answer.Measured(new BigDecimal("71.3")));
        assertThat(citizen).hasToString("Assessment of 2 factors");
    }

    private interface Question {
        boolean ask(String term, String label);
    }

    private static List<String> matching(String term, Question question) {
        return Tiny.vocabulary().term(term).orElseThrow().danishLabels().stream()
                .filter(label -> question.ask(term, label))
                .toList();
    }

    private Assessment chosen(String factor, String label) {
        return nothing.with(Tiny.factor(factor), new Answer.Chosen(Tiny.value(factor, label)));
    }

    private Assessment measured(String factor, String number) {
        return nothing.with(Tiny.factor(factor), new Answer.Measured(new BigDecimal(number)));
    }

    private Assessment members(String... labels) {
        List<Value> members =
                Stream.of(labels).map(label -> Tiny.value(DIAGNOSES, label)).toList();
        return nothing.with(Tiny.factor(DIAGNOSES), new Answer.Members(members));
    }
}
