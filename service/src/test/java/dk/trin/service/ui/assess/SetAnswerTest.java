package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetAnswerTest {
    private static final Vocabulary VOCABULARY = ShippedRuleSets.load().vocabulary();

    @Test
    void whatAButtonSendsIsReadBackForEveryValueThereIs() {
        for (Factor factor : VOCABULARY.factors()) {
            for (Value value : factor.values()) {
                SetAnswer sent = new SetAnswer(factor, List.of(value.code()));

                assertThat(SetAnswer.parse(sent.text(), VOCABULARY)).contains(sent);
            }
        }
    }

    @Test
    void severalMembersAreSetTogether() {
        Factor diagnoses = VOCABULARY.factor("clinical.diagnoses").orElseThrow();
        SetAnswer both = SetAnswer.to(
                diagnoses,
                new Answer.Members(
                        List.of(diagnoses.values().get(1), diagnoses.values().get(2))));

        assertThat(SetAnswer.parse(both.text(), VOCABULARY)).contains(both);
        assertThat(both.values()).hasSize(2);
    }

    @Test
    void anAnswerCanBeTakenAwayAndPutBack() {
        AssessForm before = new AssessForm(Map.of("social.network", List.of("weak")));
        SetAnswer away = SetAnswer.parse("social.network=", VOCABULARY).orElseThrow();

        assertThat(away.values()).isEmpty();
        assertThat(away.inverse(before).text()).isEqualTo("social.network=weak");
    }

    @Test
    void whatNamesNoFactorSetsNothing() {
        assertThat(SetAnswer.parse("nothing=1", VOCABULARY)).isEmpty();
        assertThat(SetAnswer.parse("", VOCABULARY)).isEmpty();
    }
}
