package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the log tells of itself, over HTTP. */
@RunningTrin
class LogTest {
    private final Keeper keeper;

    LogTest(@LocalServerPort int port) {
        keeper = new Keeper(port);
    }

    @Test
    void theHeadsOfTheLogAreSigned() {
        keeper.stored();
        JsonNode head = keeper.http().get("/api/v1/log/heads").json().at("/items/0");

        assertThat(head.get("link").asLong()).isPositive();
        assertThat(head.get("signature").asString()).hasSize(88);
    }

    @Test
    void theStatisticsTellOfManyWhatTheyDoNotTellOfOne() {
        for (int citizen = 0; citizen < 6; citizen++) {
            keeper.decide(keeper.stored(), Keeper.FOLLOWED);
        }
        String period = "?from=2026-01-01&to=2100-01-01";
        JsonNode statistics = keeper.http().get("/api/v1/statistics" + period).json();

        assertThat(statistics.get("recommendations").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(statistics.get("dimensions"))
                .extracting(dimension -> dimension.get("code").asString())
                .contains("row:standard/clarifying-talk", "offer:standard/clarifying-talk");
        Answer table = keeper.http().get("/api/v1/statistics/csv" + period);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith("dimension,group,counted,count\r\n")
                .contains("row:standard/clarifying-talk,clarifying-talk/CT1,followed,");
    }

    @Test
    void whetherAnythingCanBeKeptIsAHealthOfItsOwn() {
        JsonNode health = keeper.http().get("/actuator/health/log").json();

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/keeping/details/lastBatch").asString())
                .isEqualTo("kept");
    }

    @Test
    void nothingThatIsKeptIsInTheMetrics() {
        keeper.store("As", "marked-value", "Idempotency-Key", "marked-" + keeper.reference());
        keeper.http().get(Http.RECOMMENDATIONS + "?reference=marked-value");

        assertThat(keeper.http().get("/actuator/prometheus").text())
                .doesNotContain("marked")
                .doesNotContain(keeper.reference());
    }
}
