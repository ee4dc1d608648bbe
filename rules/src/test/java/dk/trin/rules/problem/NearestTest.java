package dk.trin.rules.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> SEVERITY = List.of("let", "moderat", "svær", "meget svær");

    @ParameterizedTest
    @CsvSource({"svar, svær", "svaer, svær", "SVÆR, svær", "lett, let", "modrat, moderat", "meget svar, meget svær"})
    void whatWasProbablyMeantStandsFirst(String written, String meant) {
        assertThat(Nearest.first(written, SEVERITY)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"hoej, høj", "sprog paa dansk, sprog på dansk", "TVÆRFAGLIG, tværfaglig", "AALBORG, Ålborg"})
    void danishLettersTypedOnAnotherKeyboardAreNoDifference(String written, String meant) {
        List<String> oneLetterAway = List.of(written + "x", meant);
        assertThat(Nearest.first(written, oneLetterAway)).first().isEqualTo(meant);
    }

    @Test
    void nothingAllowedIsLeftOut() {
        assertThat(Nearest.first("noget helt andet", SEVERITY)).containsExactlyInAnyOrderElementsOf(SEVERITY);
    }

    @Test
    void whatIsEquallyLikeKeepsItsOrder() {
        assertThat(Nearest.first("x", List.of("b", "a", "c"))).containsExactly("b", "a", "c");
    }
}
