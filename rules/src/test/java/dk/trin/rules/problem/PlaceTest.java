package dk.trin.rules.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "1, A",
        "2, B",
        "26, Z",
        "27, AA",
        "28, AB",
        "52, AZ",
        "53, BA",
        "78, BZ",
        "79, CA",
        "676, YZ",
        "702, ZZ",
        "703, AAA",
        "16384, XFD"
    })
    void columnsAreLetteredAsInExcel(int column, String letters) {
        assertThat(new Place("offers", 9, column).cell()).isEqualTo(letters + "9");
    }

    @Test
    void aCellIsNamedWithItsSheet() {
        assertThat(new Place("offers", 1, 1)).hasToString("offers!A1");
    }

    @Test
    void aRowAsAWholeHasItsNumberOnly() {
        assertThat(new Place("offers", 17, 0)).hasToString("offers!17");
    }

    @Test
    void aSheetAsAWholeHasNoCell() {
        assertThat(Place.sheet("offers").cell()).isEmpty();
        assertThat(Place.sheet("offers")).hasToString("offers");
    }
}
