package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue as its readers get it. */
@RunningTrin
class CataloguePagesTest {
    private static final String[] LIVE = {"HX-Request", "true"};
    private static final String[] ENGLISH = {"Cookie", "trin-language=en"};

    private final Http http;

    CataloguePagesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void everyOfferOfTheDefaultRuleSetIsShownWithItsPage() {
        String page = http.get("/tilbud").text();

        assertThat(Shipped.standard().offers().codes())
                .allSatisfy(code -> assertThat(page).contains("href=\"/tilbud/standard/" + code + "\""));
    }

    @Test
    void aSearchShowsOnlyWhatItFinds() {
        String page = http.get("/tilbud?text=nikotin&type=&diagnosis=&format=&language=&adaptation=&ruleSet=standard")
                .text();

        assertThat(page).contains("/tilbud/standard/nicotine-cessation-group").doesNotContain("/standard/diet-");
    }

    @Test
    void aTargetGroupNarrowsTheSearch() {
        assertThat(http.get("/tilbud?adaptation=health-literacy").text())
                .contains("/tilbud/standard/self-management-health-literacy")
                .doesNotContain("/tilbud/standard/self-management-group");
    }

    @Test
    void whileSomebodyWritesOnlyWhatIsFoundComesAndHowMuch() {
        String found = http.get("/tilbud?text=nikotin", LIVE).text();

        assertThat(found)
                .contains("/tilbud/standard/nicotine-cessation-group", "id=\"count\"")
                .doesNotContain("<html");
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() {
        assertThat(http.get("/tilbud?text=golfspil").text()).contains("Ingen tilbud passer", "Vis alle tilbud");
    }

    @Test
    void whatIsSearchedForIsNeverPartOfThePage() {
        String page = http.get("/tilbud?text=%3Cscript%3Ealert(1)%3C/script%3E").text();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void everyOfferHasAPageInBothLanguages(dk.trin.rules.ruleset.RuleSet ruleSet) {
        assertThat(ruleSet.offers().all()).allSatisfy(offer -> {
            String path = "/tilbud/" + ruleSet.id() + "/" + offer.code();
            assertThat(http.get(path).text()).contains(">" + offer.label().danish() + "</h1>");
            assertThat(http.get(path, ENGLISH).text())
                    .contains(">" + offer.label().english() + "</h1>")
                    .doesNotContain("??");
        });
    }

    @Test
    void anOfferTellsWhatLeadsToItInPlainWords() {
        String page = http.get("/tilbud/standard/self-management-culture").text();

        assertThat(page)
                .contains("Et diabetesforløb, der tager udgangspunkt i borgerens egne vaner og mål")
                .contains("kultursensitivt")
                .contains("Type 2-diabetes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tilbud/standard/nope", "/tilbud/nope/clarifying-talk", "/tilbud?ruleSet=nope"})
    void whatIsNotThereIsSaidOnAPage(String path) {
        Answer answer = http.get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Siden findes ikke");
    }
}
