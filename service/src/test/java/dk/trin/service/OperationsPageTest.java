package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How the service is, as the page tells it. */
@RunningTrin
class OperationsPageTest {
    private static final String VERIFICATION = "/drift/log/verification";
    private static final String[] LIVE = {"HX-Request", "true"};

    private final Keeper keeper;
    private final Http http;

    OperationsPageTest(@LocalServerPort int port) {
        keeper = new Keeper(port);
        http = new Http(port);
    }

    @Test
    void everyPartThatIsWellSaysSo() {
        assertThat(http.get("/drift").text())
                .contains("Trin kan anbefale.", "Anbefalinger og beslutninger kan gemmes.", "Databasen svarer.")
                .doesNotContain("Virker ikke lige nu", "??");
    }

    @Test
    void theRulesInForceAreToldWithTheirContent() {
        assertThat(http.get("/drift", "Cookie", "trin-language=en").text())
                .contains(
                        Shipped.standard().hash(),
                        Shipped.standard().about().title().english());
    }

    @Test
    void theLogIsVerifiedWhileNobodyWaits() {
        keeper.stored();

        Answer begun = keeper.send("POST", VERIFICATION, "");
        keeper.send("POST", VERIFICATION, "");

        assertThat(begun.status()).isEqualTo(302);
        assertThat(begun.header("Location")).endsWith("/drift#log");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(http.get(VERIFICATION, LIVE).text()).contains("Loggen er hel"));
    }

    @Test
    void theHeadsAreThoseOfTheApi() {
        keeper.stored();
        Answer heads = http.get("/drift/log/heads");

        assertThat(heads.header("Content-Disposition")).startsWith("attachment");
        JsonNode known = heads.json().at("/items/0");
        JsonNode given = http.get("/api/v1/log/heads").json().at("/items/0");
        assertThat(known.get("publicKey")).isEqualTo(given.get("publicKey"));
        assertThat(known.propertyNames()).containsExactlyInAnyOrderElementsOf(given.propertyNames());
    }
}
