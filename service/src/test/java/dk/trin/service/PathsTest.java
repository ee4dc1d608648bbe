package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class PathsTest {
    private final Http http;

    PathsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1",
                "/api/v1/nope",
                "/api/v2/recommendations",
                "/api/v1/recommendations/",
                "/api/v1/recommendations/4711",
                "/API/v1/recommendations",
                "/api//v1/recommendations",
                "/api/v1/./recommendations",
                "/api/v1/rule-sets/../recommendations",
                "/api/v1/rule-sets/nope",
                "/api/v1/rule-sets/standard/versions/0",
                "/api/v1/rule-sets/standard/versions/4711",
                "/api/v1/rule-sets/standard/versions/one",
                "/api/v1/rule-sets/standard/versions/99999999999",
                "/error",
                "/favicon.ico",
                "/application.yaml",
                "/dk/trin/service/messages.properties",
                "/WEB-INF/web.xml",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/api/v1/%3Cscript%3E",
                "/docs/../application.yaml",
                "/docs/nope.js"
            })
    void whatIsNotThereIsNotFound(String path) {
        Answer answer = http.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/..%2frecommendations",
                "/api/v1%2frecommendations",
                "/api/v1/rule-sets/standard%2fversions",
                "/api/v1/rule-sets/..%5c..",
                "/api/v1/rule-sets/standard%00",
                "/api/v1/rule-sets/%E6",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/api/v1/rule-sets/standard;x=1",
                "/api/v1/rule-sets;x=1/standard"
            })
    void aPathThatCouldMeanAnotherLeadsNowhere(String path) {
        Answer answer = http.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.faults()).isEmpty();
    }

    @Test
    void aParameterOfThePathLeadsNowhere() {
        byte[] body = Citizen.unknown().json().getBytes(StandardCharsets.UTF_8);
        Answer answer = http.send("POST", Http.RECOMMENDATIONS + ";x=1", body, "Content-Type", "application/json");

        assertThat(answer.status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json", "image/png", "*/*"})
    void whatIsNotThereIsAProblemWhateverIsAccepted(String format) {
        assertThat(http.get("/api/v1/nope", "Accept", format).header("Content-Type"))
                .isEqualTo("application/problem+json");
    }
}
