package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The audit trail over HTTP. */
@RunningTrin
class AuditTest {
    private static final String AUDIT = "/api/v1/audit";

    private final Http http;
    private final int port;

    AuditTest(@LocalServerPort int port) {
        http = new Http(port);
        this.port = port;
    }

    private List<JsonNode> events(String query) {
        return http.get(AUDIT + "?" + query, "As", Role.AUDITOR)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    @Test
    void whoReadsOrExportsWhatIsKeptIsTold() {
        Keeper keeper = new Keeper(port);
        String path = keeper.stored();
        keeper.send("GET", Http.RECOMMENDATIONS + "?reference=" + keeper.reference(), "", "As", "reader");
        keeper.send("GET", path, "", "As", "reader");
        keeper.send("GET", "/api/v1/records?reference=" + keeper.reference(), "", "As", "reader");

        assertThat(events("actor=local%7Creader"))
                .filteredOn(event -> !event.get("act").asString().startsWith("key-"))
                .extracting(event ->
                        event.get("act").asString() + " " + event.get("subject").asString())
                .containsExactly(
                        "exported " + keeper.reference(),
                        "records-read " + path.substring(path.lastIndexOf('/') + 1),
                        "records-read " + keeper.reference());
        assertThat(events("actor=local%7Creader").get(0).get("address").asString())
                .isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void signingInAndFailingToIsToldWithoutThePassword() {
        Surfer surfer = new Surfer(port);
        String wrong = "forkert " + UUID.randomUUID();
        surfer.signIn("marked-user-name", wrong);

        JsonNode event = events("act=sign-in-failed").get(0);
        assertThat(event.get("actor").asString()).isEmpty();
        assertThat(event.get("subject").asString())
                .as("may have been a password")
                .isEmpty();
        assertThat(event.at("/details/reason").asString()).isEqualTo("wrong");
        assertThat(http.get(AUDIT, "As", Role.AUDITOR).text()).doesNotContain(wrong, "marked-user-name");
    }

    @Test
    void theFirstUseOfAKeyInAnHourIsToldWithoutAnybodyWaitingForIt() throws InterruptedException {
        String person = "k" + UUID.randomUUID().toString().substring(0, 8);
        for (int call = 0; call < 3; call++) {
            http.get("/api/v1/me", "As", person);
        }

        String query = "act=key-used&actor=local%7C" + person;
        for (Instant end = Instant.now().plus(Duration.ofSeconds(20));
                events(query).isEmpty() && Instant.now().isBefore(end); ) {
            Thread.sleep(200);
        }
        // At the turn of an hour it is used in two.
        assertThat(events(query)).hasSizeBetween(1, 2);
        assertThat(http.get("/api/v1/keys", "As", person)
                        .json()
                        .at("/items/0/lastUsedAt")
                        .asString())
                .endsWith(":00:00Z");
    }

    @Test
    void pagesFollowOneAnother() {
        JsonNode newest =
                http.get(AUDIT, "As", Role.AUDITOR).json().get("items").get(0);
        long number = newest.get("number").asLong();

        assertThat(events("before=" + number))
                .allMatch(event -> event.get("number").asLong() < number)
                .isNotEmpty();
        assertThat(events("to=2020-01-01")).isEmpty();
        assertThat(events("from=2099-01-01")).isEmpty();
    }

    @Test
    void theTableSaysTheSameAndIsNoProgram() {
        String person = "t" + UUID.randomUUID().toString().substring(0, 8);
        http.send(
                "POST",
                "/api/v1/users",
                ("{\"userName\": \"" + person + "\", \"name\": \"=1+1\", \"roles\": [\"auditor\"]}")
                        .getBytes(StandardCharsets.UTF_8),
                "As",
                Role.ADMIN,
                "Content-Type",
                "application/json");
        Answer table = http.get(AUDIT + "/csv?act=user-created", "As", Role.AUDITOR);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith("number,at,act,actor,actorName,subject,address,details\r\n")
                .contains("local|" + person)
                .doesNotContain(",=");
        assertThat(events("act=exported").get(0).get("subject").asString()).isEqualTo("audit");
    }

    @ParameterizedTest
    @CsvSource({
        "/opfoelgning/tal.csv?from=2001-01-01&to=2001-12-31, statistics",
        "/api/v1/statistics/csv?from=2001-01-01&to=2001-12-31, statistics",
        "/drift/log/heads, heads",
        "/api/v1/log/heads, heads",
        "/drift/spor/tabel.csv, audit"
    })
    void whatIsTakenAwayIsToldWhereverItWasTaken(String address, String what) {
        assertThat(http.get(address, "As", Role.AUDITOR).status()).isEqualTo(200);

        assertThat(events("act=exported").get(0).get("subject").asString()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "?act=flew,          ?act UNKNOWN_CODE",
        "?from=2026-02-30,   ?from NOT_A_DATE",
        "?before=0,          ?before NOT_A_WHOLE_NUMBER",
        "?nope=1,            ?nope UNKNOWN_PARAMETER"
    })
    void aFaultyQuestionIsRefused(String query, String fault) {
        assertThat(http.get(AUDIT + query, "As", Role.AUDITOR).faults()).containsExactly(fault);
    }
}
