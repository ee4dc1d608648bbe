package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final Vocabulary VOCABULARY = ShippedRuleSets.load().vocabulary();

    private static FormReader.Given read(String factor, String... values) {
        return FormReader.read(new AssessForm(Map.of(factor, List.of(values))), VOCABULARY);
    }

    private static Factor factor(String code) {
        return VOCABULARY.factor(code).orElseThrow();
    }

    @Test
    void anEmptyFormAssessesNothing() {
        FormReader.Given given = FormReader.read(AssessForm.empty(), VOCABULARY);

        assertThat(given.assessment()).isEqualTo(Assessment.empty(VOCABULARY));
        assertThat(given.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aFieldLeftBlankIsNotAssessed(String blank) {
        assertThat(read("practical.age", blank).assessment()).isEqualTo(Assessment.empty(VOCABULARY));
    }

    @ParameterizedTest
    @CsvSource({"'48,5', 48.5", "48.5, 48.5", "' 50 ', 50", "'50,0', 50"})
    void aDecimalCommaIsAsGoodAsAPoint(String typed, BigDecimal number) {
        assertThat(read("clinical.hba1c", typed).assessment().answer(factor("clinical.hba1c")))
                .contains(new Answer.Measured(number));
    }

    @ParameterizedTest
    @CsvSource({
        "practical.age, 126, assess.fault.range",
        "practical.age, -1, assess.fault.range",
        "practical.age, 58.5, assess.fault.whole",
        "practical.age, otte, assess.fault.number",
        "practical.age, 1e2, assess.fault.number",
        "clinical.severity, terrible, assess.fault.unknown"
    })
    void whatCannotBeReadIsAFaultAndNotAssessed(String code, String typed, String key) {
        FormReader.Given given = read(code, typed);

        assertThat(given.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.factor()).isEqualTo(factor(code));
            assertThat(fault.key()).isEqualTo(key);
        });
        assertThat(given.assessment()).isEqualTo(Assessment.empty(VOCABULARY));
    }

    @Test
    void aFaultLeavesTheOtherAnswersStanding() {
        FormReader.Given given = FormReader.read(
                new AssessForm(Map.of("practical.age", List.of("999"), "social.network", List.of("weak"))), VOCABULARY);

        assertThat(given.faults()).hasSize(1);
        assertThat(given.assessment().answer(factor("social.network"))).isPresent();
    }

    @Test
    void noDiseaseCannotStandBesideADisease() {
        assertThat(read("clinical.diagnoses", "none", "copd").faults()).hasSize(1);
        assertThat(read("clinical.diagnoses", "none").faults()).isEmpty();
        assertThat(read("clinical.diagnoses", "copd", "cancer").assessment().answer(factor("clinical.diagnoses")))
                .get()
                .isInstanceOf(Answer.Members.class);
    }
}
