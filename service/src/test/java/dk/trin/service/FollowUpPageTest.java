package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the recommendations fared, as the page tells it. */
@RunningTrin
class FollowUpPageTest {
    private static final String LONG_AGO = "?from=2001-01-01&to=2001-12-31";
    private static final String NOW = "?from=2026-01-01&to=2100-01-01";

    private final Keeper keeper;
    private final Http http;

    FollowUpPageTest(@LocalServerPort int port) {
        keeper = new Keeper(port);
        http = new Http(port);
    }

    @Test
    void aPeriodWithoutRecommendationsTellsHowTheyCome() {
        assertThat(http.get("/opfoelgning" + LONG_AGO).text()).contains("Der er ikke noget at vise endnu");
    }

    @Test
    void whatWasDecidedIsShownWhenEnoughHaveDecided() {
        for (int citizen = 0; citizen < 6; citizen++) {
            keeper.decide(keeper.stored(), Keeper.FOLLOWED);
        }
        String page = http.get("/opfoelgning" + NOW).text();

        assertThat(page)
                .contains("Hvad blev besluttet?", "aria-label=\"Svagt: Fulgt ")
                .doesNotContain("??");
        assertThat(http.get("/opfoelgning" + NOW, "Cookie", "trin-language=en").text())
                .contains("What was decided?", "aria-label=\"Weak: Followed ")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?from=2026-02-01&to=2026-01-01", "?from=i+dag&to=2026-01-01", "?from=2026-01-01", "?to=&from=x"
            })
    void aPeriodThatIsNoneIsMendedInItsField(String query) {
        Answer answer = http.get("/opfoelgning" + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("href=\"#from\"", "Skriv to datoer");
    }

    @Test
    void whatWasWrittenStays() {
        assertThat(http.get("/opfoelgning?from=2026-02-01&to=2026-01-01").text())
                .contains("value=\"2026-02-01\"", "value=\"2026-01-01\"");
    }

    @Test
    void theNumbersCanBeTakenAway() {
        Answer table = http.get("/opfoelgning/tal.csv" + LONG_AGO);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains("trin-2001-01-01-2001-12-31.csv");
        assertThat(table.text()).isEqualTo("dimension,group,counted,count\r\n");
    }
}
