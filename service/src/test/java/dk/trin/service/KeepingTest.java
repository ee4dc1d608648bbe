package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is kept, over HTTP. */
@RunningTrin
class KeepingTest {
    private final Keeper keeper;

    KeepingTest(@LocalServerPort int port) {
        keeper = new Keeper(port);
    }

    @Test
    void aKeptRecommendationIsGivenBackByteForByte() {
        Answer kept = keeper.send(
                "POST",
                Keeper.STORE + "&include=changes&whyNot=self-management-group",
                keeper.body(),
                "As",
                "nexus-4711");

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().get("changes")).isNotEmpty();
        Answer found = keeper.http().get(kept.header("Location"), "Accept-Language", "en");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.bytes()).isEqualTo(kept.bytes());
        assertThat(kept.header("Location"))
                .isEqualTo(Http.RECOMMENDATIONS + "/" + kept.json().get("id").asString());
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
        assertThat(keeper.http()
                        .get(kept.header("Location"), "If-None-Match", found.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aKeptRecommendationIsTheOneThatIsGivenWithoutKeeping() {
        String given = keeper.http().post(keeper.body()).text();
        Answer kept = keeper.store();

        assertThat(kept.text().replace("\"id\":\"" + kept.json().get("id").asString() + "\",", ""))
                .isEqualTo(given);
    }

    @Test
    void whatIsKeptLaterHasALaterId() {
        List<String> stored = List.of(keeper.stored(), keeper.stored(), keeper.stored(), keeper.stored());

        assertThat(stored).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aKeptDecisionIsComputedAgain() {
        JsonNode replay = keeper.http().get(keeper.stored() + "/replay").json();

        assertThat(replay.get("identical").asBoolean()).isTrue();
        assertThat(replay.get("recomputed")).isEqualTo(replay.get("recorded"));
        assertThat(replay.get("recorded").asString()).contains("\"tables\":{");
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        Answer first = keeper.store("Idempotency-Key", key);
        Answer second = keeper.store("Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(keeper.list()).hasSize(1);
        Answer other = keeper.send("POST", Keeper.STORE, Citizen.unknown().json(), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(keeper.store("Idempotency-Key", key, "Accept-Language", "en").status())
                .isEqualTo(409);
    }

    @Test
    void whatIsDecidedAndHowItEndsIsListed() {
        String path = keeper.stored();
        Answer decided = keeper.decide(
                path,
                "{\"decision\": \"adjusted\", \"reason\": \"prefers-alternative\", \"text\": \"Hjemme\", \"offers\": [\"clarifying-talk\"]}");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.json().get("reasonLabel").asString()).isEqualTo("Borgeren foretrækker noget andet");
        assertThat(keeper.send(
                                "PUT",
                                path + "/outcome",
                                "{\"outcome\": \"stopped\", \"reason\": \"no-show\"}",
                                "As",
                                "nexus-4711")
                        .json()
                        .get("fsiii")
                        .asString())
                .isEqualTo("ef491570-7884-4acd-bcf7-43d6b2c64762");
        keeper.decide(path, Keeper.FOLLOWED);

        assertThat(keeper.list()).singleElement().satisfies(kept -> {
            assertThat(kept.at("/decision/decision").asString()).isEqualTo("followed");
            assertThat(kept.at("/decision/actor").asString()).isEqualTo("nexus-4711");
            assertThat(kept.at("/outcome/label").asString()).isEqualTo("Stoppet");
        });
        assertThat(keeper.http()
                        .get("/api/v1/records?reference=" + keeper.reference())
                        .json()
                        .get("items"))
                .extracting(record -> record.get("kind").asString())
                .containsExactly("recommendation", "decision", "outcome", "decision");
    }

    @Test
    void anExportHoldsTheAnswerAndTheDecisionRecord() {
        Answer kept = keeper.store("As", "nexus-4711");
        JsonNode record = keeper.http()
                .get("/api/v1/records?reference=" + keeper.reference())
                .json()
                .at("/items/0");

        assertThat(record.get("answer")).isEqualTo(kept.json());
        assertThat(record.at("/decisionRecord/ruleSet/version").asInt()).isEqualTo(1);
        assertThat(record.at("/facts/actor").asString()).isEqualTo("nexus-4711");
    }

    @Test
    void aNewAssessmentFollowsUpAnEarlierOneOfTheSameReference() {
        String first = keeper.store().json().get("id").asString();
        String again = Citizen.example()
                .sending("reference", keeper.reference())
                .sending("previous", first)
                .json();

        assertThat(keeper.send("POST", Keeper.STORE, again).status()).isEqualTo(201);
        assertThat(keeper.list().get(1).get("previous").asString()).isEqualTo(first);
        String another = Citizen.example()
                .sending("reference", "sag-0")
                .sending("previous", first)
                .json();
        assertThat(keeper.send("POST", Keeper.STORE, another).faults())
                .containsExactly("/previous UNKNOWN_RECOMMENDATION");
    }

    @Test
    void whatIsErasedIsGone() {
        String path = keeper.stored();
        assertThat(keeper.send("DELETE", path, "", "As", "nexus-4711", "Accept", "application/json")
                        .status())
                .isEqualTo(204);

        for (Answer gone : List.of(
                keeper.http().get(path),
                keeper.http().get(path + "/replay"),
                keeper.decide(path, Keeper.FOLLOWED),
                keeper.send("DELETE", path, "", "As", "nexus-4711"))) {
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.problem()).isEqualTo("erased");
        }
        assertThat(keeper.list()).isEmpty();
        assertThat(keeper.http()
                        .get("/api/v1/records?reference=" + keeper.reference())
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(keeper.http()
                        .get("/api/v1/log/verification")
                        .json()
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/replay"})
    void whatWasNeverKeptIsNotThere(String part) {
        String path = Http.RECOMMENDATIONS + "/" + UUID.randomUUID();

        assertThat(keeper.http().get(path + part).status()).isEqualTo(404);
        assertThat(keeper.decide(path, Keeper.FOLLOWED).status()).isEqualTo(404);
    }
}
