package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

@RunningTrin
class OperationsTest {
    private final Http http;
    private final ServerProperties server;
    private final Duration patience;

    OperationsTest(
            @LocalServerPort int port,
            @Autowired ServerProperties server,
            @Value("${spring.lifecycle.timeout-per-shutdown-phase}") Duration patience) {
        this.http = new Http(port);
        this.server = server;
        this.patience = patience;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void theServiceIsUp(String path) {
        Answer answer = http.get(path, "As", "nobody");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo("UP");
        assertThat(answer.json().propertyNames()).isSubsetOf("status", "groups");
    }

    @Test
    void requestsAreTimedAndTellNothingOfTheCitizen() {
        http.post(Bodies.reference("marked-value"));
        http.post(Bodies.diagnoses("\"marked-value\""));
        http.send("POST", Http.RECOMMENDATIONS + "?whyNot=marked-value", new byte[0]);
        http.get("/api/v1/rule-sets/marked-value");
        http.get("/marked-value");
        Answer metrics = http.get("/actuator/prometheus");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text())
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/api/v1/recommendations\"")
                .doesNotContain("marked");
    }

    @Test
    void onlyThisMachineReachesTheService() {
        assertThat(server.getAddress()).isNotNull();
        assertThat(server.getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void requestsInFlightAreFinishedBeforeItStops() {
        assertThat(server.getShutdown()).isEqualTo(Shutdown.GRACEFUL);
        assertThat(patience).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    @Test
    void onlyWhatOperationsNeedIsExposed() {
        assertThat(http.get("/actuator").json().get("_links").propertyNames())
                .allMatch(name -> name.matches("self|info|prometheus|health(-path)?"));
    }
}
