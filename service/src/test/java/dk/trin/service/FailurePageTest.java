package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people are told when something fails, and programs as before. */
@RunningTrin
class FailurePageTest {
    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    private final Http http;

    FailurePageTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/tilbud/nope", "/fejl", "/favicon.ico"})
    void anAddressThatLeadsNowhereIsToldOnAPage(String path) {
        Answer answer = http.get(path, BROWSER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.text()).contains("Siden findes ikke", "Gå til forsiden");
    }

    @Test
    void thePageIsInTheLanguageThatWasChosen() {
        assertThat(http.get("/nope", "Accept", "text/html", "Cookie", "trin-language=en")
                        .text())
                .contains("There is no such page");
    }

    @Test
    void aMethodThatAPageDoesNotHaveIsToldOnAPage() {
        Answer answer = http.send("POST", "/tilbud", new byte[0], BROWSER);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nope", "/api/nope", "/actuator/nope"})
    void whatIsForProgramsIsAnsweredWithAProblemWhoeverAsks(String path) {
        Answer answer = http.get(path, BROWSER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void aProgramThatAsksForAPageThatIsNotThereGetsAProblem() {
        assertThat(http.get("/nope", "Accept", "application/json").problem()).isEqualTo("not-found");
        assertThat(http.get("/tilbud/standard/nope", "HX-Request", "true", "Accept", "text/html")
                        .problem())
                .isEqualTo("not-found");
    }
}
