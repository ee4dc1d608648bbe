package dk.trin.service;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    private Answer verifiedAgainst(String file) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"heads.json\"\r\n\r\n" + file
                + "\r\n--part--\r\n";
        return http.send(
                "POST",
                VERIFICATION + "/heads",
                body.getBytes(UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=part");
    }

    @Test
    void theLogIsHeldAgainstHeadsThatWereKept() {
        keeper.stored();
        String heads = http.get("/api/v1/log/heads").text();

        assertThat(verifiedAgainst(heads).header("Location")).endsWith("/drift#log");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.get(VERIFICATION, LIVE).text())
                        .contains("Loggen er hel", "Også holdt op mod gemte kædehoveder"));
    }

    @Test
    void aHeadThatIsNoLongerFoundIsTold() {
        keeper.stored();
        String heads = http.get("/api/v1/log/heads").text().replaceAll("\"hash\":\"....", "\"hash\":\"0000");
        verifiedAgainst(heads);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.get(VERIFICATION, LIVE).text())
                        .contains("Loggen er ændret eller mangler noget"));
    }

    @Test
    void aFileThatHoldsNoHeadsIsToldAndNothingIsBegun() {
        Answer refused = verifiedAgainst("{\"items\": [1]}");

        assertThat(refused.header("Location")).endsWith("/drift?heads=none");
        assertThat(http.get("/drift?heads=none").text()).contains("Der er ingen kædehoveder at læse i filen");
    }
}
