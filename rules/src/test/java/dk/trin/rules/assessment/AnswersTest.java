package dk.trin.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.trin.rules.Tiny;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final String SEVERITY = "clinical.severity";
    private static final String LEVEL = "clinical.functionalLevel";
    private static final String HBA1C = "clinical.hba1c";
    private static final String AGE = "practical.age";
    private static final String DIAGNOSES = "clinical.diagnoses";

    @ParameterizedTest
    @CsvSource({
        "clinical.hba1c, 14.9",
        "clinical.hba1c, 200.1",
        "clinical.hba1c, -48",
        "practical.age, -1",
        "practical.age, 126",
    })
    void aNumberOutsideTheRangeIsRefused(String factor, String number) {
        assertRefused(factor, measured(number));
    }

    @ParameterizedTest
    @CsvSource({"clinical.hba1c, 15", "clinical.hba1c, 200", "practical.age, 0", "practical.age, 125"})
    void bothEndsOfTheRangeAreAnswers(String factor, String number) {
        assertThat(with(factor, measured(number)).answer(Tiny.factor(factor))).isPresent();
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        assertRefused(AGE, measured("58.5"));
        assertThat(with(AGE, measured("58.0"))).isEqualTo(with(AGE, measured("58")));
    }

    @Test
    void aNumberIsTheSameHoweverManyDecimalsAreWritten() {
        assertThat(with(HBA1C, measured("50.0"))).isEqualTo(with(HBA1C, measured("50")));
        assertThat(with(HBA1C, measured("1E+2"))).hasSameHashCodeAs(with(HBA1C, measured("100")));
    }

    @Test
    void theOrderInWhichMembersAreSaidMakesNoDifference() {
        Assessment said = with(DIAGNOSES, members("Kræft", "KOL"));
        assertThat(said).isEqualTo(with(DIAGNOSES, members("KOL", "Kræft")));
        assertThat(said).hasSameHashCodeAs(with(DIAGNOSES, members("KOL", "Kræft")));
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        Answer severe = new Answer.Chosen(Tiny.value(SEVERITY, "svær"));
        Stream.of(LEVEL, HBA1C, DIAGNOSES).forEach(factor -> assertRefused(factor, severe));
        Stream.of(SEVERITY, DIAGNOSES).forEach(factor -> assertRefused(factor, measured("48")));
        Stream.of(SEVERITY, HBA1C).forEach(factor -> assertRefused(factor, members("KOL")));
    }

    @Test
    void noDiseaseExcludesEveryOther() {
        assertRefused(DIAGNOSES, members("ingen kronisk sygdom", "KOL"));
    }

    @Test
    void aSetThatWasAssessedHasAMember() {
        assertThatIllegalArgumentException().isThrownBy(() -> members());
    }

    private static Assessment with(String factor, Answer answer) {
        return Assessment.empty(Tiny.vocabulary()).with(Tiny.factor(factor), answer);
    }

    private static void assertRefused(String factor, Answer answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(factor, answer));
    }

    private static Answer measured(String number) {
        return new Answer.Measured(new BigDecimal(number));
    }

    private static Answer members(String... labels) {
        return new Answer.Members(List.of(labels).stream()
                .map(label -> Tiny.value(DIAGNOSES, label))
                .toList());
    }
}
