package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is kept, over HTTP. */
@RunningTrin
class KeepingTest {
    private static final String STORE = Http.RECOMMENDATIONS + "?store=true";
    private static final String FOLLOWED = "{\"decision\": \"followed\"}";

    private final Http http;
    private final String reference = "sag-" + UUID.randomUUID();

    KeepingTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    private Answer send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!body.isEmpty()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private String body() {
        return Citizen.example().sending("reference", reference).json();
    }

    private Answer store(String... headers) {
        return send("POST", STORE, body(), headers);
    }

    private String stored() {
        return Http.RECOMMENDATIONS + "/" + store().json().get("id").asString();
    }

    private Answer decide(String path, String body) {
        return send("PUT", path + "/decision", body, "X-Actor", "nexus-4711");
    }

    @Test
    void aKeptRecommendationIsGivenBackByteForByte() {
        Answer kept =
                send("POST", STORE + "&include=changes&whyNot=self-management-group", body(), "X-Actor", "nexus-4711");

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().get("changes")).isNotEmpty();
        Answer found = http.get(kept.header("Location"), "Accept-Language", "en");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.bytes()).isEqualTo(kept.bytes());
        assertThat(kept.header("Location"))
                .isEqualTo(Http.RECOMMENDATIONS + "/" + kept.json().get("id").asString());
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
        assertThat(http.get(kept.header("Location"), "If-None-Match", found.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aKeptRecommendationIsTheOneThatIsGivenWithoutKeeping() {
        String given = http.post(body()).text();
        Answer kept = store();

        assertThat(kept.text().replace("\"id\":\"" + kept.json().get("id").asString() + "\",", ""))
                .isEqualTo(given);
    }

    @Test
    void aKeptDecisionIsComputedAgain() {
        JsonNode replay = http.get(stored() + "/replay").json();

        assertThat(replay.get("identical").asBoolean()).isTrue();
        assertThat(replay.get("recomputed")).isEqualTo(replay.get("recorded"));
        assertThat(replay.get("recorded").asString()).contains("\"tables\":{");
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        Answer first = store("Idempotency-Key", key);
        Answer second = store("Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(list()).hasSize(1);
        Answer other = send("POST", STORE, Citizen.unknown().json(), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(store("Idempotency-Key", key, "Accept-Language", "en").status())
                .isEqualTo(409);
    }

    private JsonNode list() {
        return http.get(Http.RECOMMENDATIONS + "?reference=" + reference).json().get("items");
    }

    @Test
    void whatIsDecidedAndHowItEndsIsListed() {
        String path = stored();
        Answer decided = decide(
                path,
                "{\"decision\": \"adjusted\", \"reason\": \"prefers-alternative\", \"text\": \"Hjemme\", \"offers\": [\"clarifying-talk\"]}");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.json().get("reasonLabel").asString()).isEqualTo("Borgeren foretrækker noget andet");
        assertThat(send(
                                "PUT",
                                path + "/outcome",
                                "{\"outcome\": \"stopped\", \"reason\": \"no-show\"}",
                                "X-Actor",
                                "nexus-4711")
                        .json()
                        .get("fsiii")
                        .asString())
                .isEqualTo("ef491570-7884-4acd-bcf7-43d6b2c64762");
        decide(path, FOLLOWED);

        assertThat(list()).singleElement().satisfies(kept -> {
            assertThat(kept.at("/decision/decision").asString()).isEqualTo("followed");
            assertThat(kept.at("/decision/actor").asString()).isEqualTo("nexus-4711");
            assertThat(kept.at("/outcome/label").asString()).isEqualTo("Stoppet");
        });
        assertThat(http.get("/api/v1/records?reference=" + reference).json().get("items"))
                .extracting(record -> record.get("kind").asString())
                .containsExactly("recommendation", "decision", "outcome", "decision");
    }

    @Test
    void anExportHoldsTheAnswerAndTheDecisionRecord() {
        Answer kept = store("X-Actor", "nexus-4711");
        JsonNode record =
                http.get("/api/v1/records?reference=" + reference).json().at("/items/0");

        assertThat(record.get("answer")).isEqualTo(kept.json());
        assertThat(record.at("/decisionRecord/ruleSet/version").asInt()).isEqualTo(1);
        assertThat(record.at("/facts/actor").asString()).isEqualTo("nexus-4711");
    }

    @Test
    void aNewAssessmentFollowsUpAnEarlierOneOfTheSameReference() {
        String first = store().json().get("id").asString();
        String again = Citizen.example()
                .sending("reference", reference)
                .sending("previous", first)
                .json();

        assertThat(send("POST", STORE, again).status()).isEqualTo(201);
        assertThat(list().get(1).get("previous").asString()).isEqualTo(first);
        String another = Citizen.example()
                .sending("reference", "sag-0")
                .sending("previous", first)
                .json();
        assertThat(send("POST", STORE, another).faults()).containsExactly("/previous UNKNOWN_RECOMMENDATION");
    }

    @Test
    void whatIsErasedIsGone() {
        String path = stored();
        assertThat(send("DELETE", path, "", "X-Actor", "nexus-4711", "Accept", "application/json")
                        .status())
                .isEqualTo(204);

        for (Answer gone : List.of(
                http.get(path),
                http.get(path + "/replay"),
                decide(path, FOLLOWED),
                send("DELETE", path, "", "X-Actor", "nexus-4711"))) {
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.problem()).isEqualTo("erased");
        }
        assertThat(list()).isEmpty();
        assertThat(http.get("/api/v1/records?reference=" + reference).json().get("items"))
                .isEmpty();
        assertThat(http.get("/api/v1/log/verification").json().get("intact").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/replay"})
    void whatWasNeverKeptIsNotThere(String part) {
        String path = Http.RECOMMENDATIONS + "/" + UUID.randomUUID();

        assertThat(http.get(path + part).status()).isEqualTo(404);
        assertThat(decide(path, FOLLOWED).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"decision": "adjusted"}                                                      | /reason REQUIRED, /offers REQUIRED
            {"decision": "overridden"}                                                    | /reason REQUIRED
            {"decision": "ignored"}                                                       | /decision UNKNOWN_CODE
            {}                                                                            | /decision REQUIRED
            {"decision": "followed", "text": "010170-1234"}                               | /text CPR_LIKE
            {"decision": "followed", "offers": ["no-such-offer"]}                         | /offers/0 UNKNOWN_OFFER
            """)
    void aFaultyDecisionIsRefused(String body, String faults) {
        assertThat(decide(stored(), body).faults()).containsExactly(faults.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"outcome": "stopped"}                         | /reason REQUIRED
            {"outcome": "completed", "reason": "no-show"}  | /reason CONTRADICTION
            {"outcome": "stopped", "reason": "tired"}      | /reason UNKNOWN_CODE
            """)
    void aFaultyOutcomeIsRefused(String body, String fault) {
        assertThat(send("PUT", stored() + "/outcome", body, "X-Actor", "a").faults())
                .containsExactly(fault);
    }

    @Test
    void whoeverDecidesEndsOrErasesIsNamed() {
        String path = stored();

        assertThat(send("PUT", path + "/decision", FOLLOWED).faults()).containsExactly("@X-Actor REQUIRED");
        assertThat(send("PUT", path + "/outcome", "{\"outcome\": \"completed\"}")
                        .faults())
                .containsExactly("@X-Actor REQUIRED");
        assertThat(send("DELETE", path, "").faults()).containsExactly("@X-Actor REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-Actor         | 010170-1234   | @X-Actor CPR_LIKE
            Idempotency-Key | 0101701234    | @Idempotency-Key CPR_LIKE
            Idempotency-Key | two words     | @Idempotency-Key PATTERN
            """)
    void aHeaderThatTheContractDoesNotAllowIsAFault(String header, String value, String fault) {
        assertThat(store(header, value).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/recommendations                           | ?reference REQUIRED
            /api/v1/recommendations?reference=0101701234      | ?reference CPR_LIKE
            /api/v1/records                                   | ?reference REQUIRED
            /api/v1/statistics?from=2026-01-01                | ?to REQUIRED
            /api/v1/statistics?from=2026-02-30&to=2026-03-01  | ?from NOT_A_DATE
            /api/v1/statistics?from=2026-03-02&to=2026-03-01  | ?to CONTRADICTION
            """)
    void aFaultyQuestionIsRefused(String path, String fault) {
        assertThat(http.get(path).faults()).containsExactly(fault);
    }

    @Test
    void theHeadsOfTheLogAreSigned() {
        stored();
        JsonNode head = http.get("/api/v1/log/heads").json().at("/items/0");

        assertThat(head.get("link").asLong()).isPositive();
        assertThat(head.get("signature").asString()).hasSize(88);
    }

    @Test
    void theStatisticsTellOfManyWhatTheyDoNotTellOfOne() {
        for (int citizen = 0; citizen < 6; citizen++) {
            decide(stored(), FOLLOWED);
        }
        String period = "?from=2026-01-01&to=2100-01-01";
        JsonNode statistics = http.get("/api/v1/statistics" + period).json();

        assertThat(statistics.get("recommendations").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(statistics.get("dimensions"))
                .extracting(dimension -> dimension.get("code").asString())
                .contains("row:standard/clarifying-talk", "offer:standard/clarifying-talk");
        Answer table = http.get("/api/v1/statistics/csv" + period);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith("dimension,group,counted,count\r\n")
                .contains("row:standard/clarifying-talk,clarifying-talk/CT1,followed,");
    }

    @Test
    void whetherAnythingCanBeKeptIsAHealthOfItsOwn() {
        JsonNode health = http.get("/actuator/health/log").json();

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/keeping/details/lastBatch").asString())
                .isEqualTo("kept");
    }

    @Test
    void nothingThatIsKeptIsInTheMetrics() {
        store("X-Actor", "marked-value", "Idempotency-Key", "marked-" + reference);
        http.get(Http.RECOMMENDATIONS + "?reference=marked-value");

        assertThat(http.get("/actuator/prometheus").text())
                .doesNotContain("marked")
                .doesNotContain(reference);
    }
}
