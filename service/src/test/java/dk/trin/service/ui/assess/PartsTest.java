package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Wording DANISH = Pages.wording(Language.DANISH);

    private static Parts parts(String... answers) {
        return Parts.of(Pages.recommend("standard", answers), DANISH);
    }

    @Test
    void theSameBesideItselfDiffersNowhere() {
        assertThat(parts("social.network=weak").beside(parts("social.network=weak")))
                .isNotEmpty()
                .noneMatch(Parts.Pair::differs);
    }

    @Test
    void onlyWhatDiffersIsMarked() {
        List<Parts.Pair> pairs = parts("clinical.progression=stable").beside(parts("clinical.progression=unstable"));

        assertThat(pairs)
                .filteredOn(Parts.Pair::differs)
                .extracting(Parts.Pair::code)
                .contains("referBack", "status");
        assertThat(pairs)
                .filteredOn(pair -> pair.code().equals("offers"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.before()).contains(new Parts.Item("Afklarende samtale", false)));
    }

    @Test
    void aPartThatOnlyOneRuleSetHasStandsAlone() {
        Parts esbjerg = Parts.of(Pages.recommend("esbjerg"), DANISH);

        assertThat(parts().beside(esbjerg))
                .filteredOn(pair -> pair.code().equals("intensity"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.after()).isEmpty());
        assertThat(esbjerg.beside(parts())).extracting(Parts.Pair::code).contains("intensity");
    }
}
