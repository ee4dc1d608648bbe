package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.text.Language;
import org.junit.jupiter.api.Test;

class WheelTest {
    private static Wheel wheel(String... answers) {
        Recommendation recommendation = Pages.recommend("standard", answers);
        return Wheel.of(
                recommendation.evaluation().assessment(),
                recommendation.ruleSet().vocabulary(),
                Pages.wording(Language.DANISH));
    }

    @Test
    void onlyWhatWasTalkedAboutHasAField() {
        assertThat(wheel().fields()).isEmpty();
        assertThat(wheel("social.network=weak", "practical.age=58", "clinical.diagnoses=copd")
                        .fields())
                .extracting(Wheel.Field::label)
                .containsExactly("Netværk");
    }

    @Test
    void whatGoesByItselfIsFilledToTheRim() {
        Wheel.Spoke strong = wheel("social.network=strong").spokes().get(0);
        Wheel.Spoke weak = wheel("social.network=weak").spokes().get(0);

        assertThat(strong.filled()).isEqualTo(strong.outline());
        assertThat(weak.filled()).isNotEmpty().isNotEqualTo(weak.outline());
    }

    @Test
    void anAnswerOutsideTheOrderIsNotMeasured() {
        assertThat(wheel("clinical.functionalLevel=not-relevant").spokes())
                .singleElement()
                .satisfies(spoke -> assertThat(spoke.filled()).isEmpty());
    }

    @Test
    void numbersAreWrittenAsPicturesNeedThemInDanishToo() {
        assertThat(wheel("social.network=weak", "social.loneliness=severe", "mastery.mestringsevne=low")
                        .spokes())
                .hasSize(3)
                .allSatisfy(spoke -> assertThat(spoke.outline() + spoke.filled() + spoke.turn())
                        .matches("[-0-9. MALZtranslaterotate()]+"));
    }

    @Test
    void everyFieldSaysInWordsWhatItShows() {
        assertThat(wheel("mastery.mestringsevne=low").fields())
                .containsExactly(new Wheel.Field("Mestringsevne", "Lav", "everyday", "Hverdagen lige nu"));
    }
}
