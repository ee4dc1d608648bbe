package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private static final Vocabulary VOCABULARY = ShippedRuleSets.load().vocabulary();
    private static final Sheet OFFERS = sheet("offers");
    private static final Sheet SCENARIOS = sheet("scenarios");

    private static Sheet sheet(String name) {
        return new CsvSheets(Content.shipped())
                .read("ballerup/" + name, new Problems())
                .orElseThrow();
    }

    private static Choice choice(Sheet sheet, String heading) {
        int place = sheet.lines().get(0).cells().indexOf(heading);
        return new Choices(VOCABULARY, List.of(OFFERS, SCENARIOS)).of(sheet).get(place);
    }

    private static List<String> texts(Choice choice) {
        return choice.listed().stream().map(Choice.Option::text).toList();
    }

    @Test
    void aConditionTakesSeveralValuesOfItsLevel() {
        Choice choice =
                new Choices(VOCABULARY, List.of()).of(sheet("intensity.drl")).get(1);

        assertThat(choice).isInstanceOf(Choice.SomeOf.class);
        assertThat(texts(choice)).containsExactly("lav", "middel", "høj");
    }

    @Test
    void aBoundIsOneValue() {
        Choice choice = new Choices(VOCABULARY, List.of())
                .of(sheet("exercise-training.drl"))
                .get(3);

        assertThat(choice).isInstanceOf(Choice.OneOf.class);
    }

    @Test
    void anAnswerThatIsANumberHasTheRangeOfItsFactor() {
        assertThat(choice(SCENARIOS, "practical.age"))
                .isInstanceOfSatisfying(
                        Choice.Number.class,
                        number -> assertThat(number.range()).hasToString("0–125"));
    }

    @Test
    void anOfferIsChosenByItsCodeAndCalledByItsName() {
        Choice choice = choice(SCENARIOS, "expect offers has");

        assertThat(choice.listed().get(0).text()).isEqualTo("clarifying-talk");
        assertThat(choice.listed().get(0).label().danish()).isEqualTo("Sundhedssamtale");
    }

    @Test
    void thatNothingRefersBackCanBeExpected() {
        assertThat(texts(choice(SCENARIOS, "expect referBack"))).startsWith("ingen");
    }

    @Test
    void aTextCanBeAnything() {
        assertThat(choice(SCENARIOS, "title")).isEqualTo(new Choice.Free());
    }
}
