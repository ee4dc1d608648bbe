package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.DispatcherServlet;

@RunningTrin
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTest {
    private static final String ID = "X-Request-Id";
    private static final String VALID = Citizen.unknown().json();

    private final Http http;

    RequestIdTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "a.b_c-D", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff0123"})
    void aPlainIdIsEchoed(String id) {
        assertThat(http.post(VALID, ID, id).header(ID)).isEqualTo(id);
        assertThat(http.post("{", ID, id).json().get("requestId").asString()).isEqualTo(id);
        assertThat(http.get("/api/v1/nope", ID, id).header(ID)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "<script>",
                "a\"b",
                "sag/42",
                "010170-1234",
                "0101701234",
                "610170-1234",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff01234"
            })
    void anyOtherIdIsReplaced(String id) {
        String given = http.post("{", ID, id).header(ID);

        assertThat(given).isNotEqualTo(id).matches("[A-Za-z0-9._-]{1,64}");
    }

    @Test
    void everyRequestHasItsOwnId() {
        assertThat(http.post(VALID).header(ID)).isNotEqualTo(http.post(VALID).header(ID));
    }

    @Test
    void whatIsLoggedOfARequestNamesItsIdAndNoneOfItsValues(CapturedOutput output) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(DispatcherServlet.class.getName(), LogLevel.DEBUG);
        try {
            for (String body : new String[] {
                Bodies.reference("marked-value"),
                Bodies.reference("marked value"),
                Bodies.diagnoses("\"marked-value\""),
                "{\"marked-value\": 1",
                "marked-value"
            }) {
                http.post(body, ID, "log-4711", "X-Other", "marked-value", "Cookie", "marked-value");
            }
            http.send("POST", Http.RECOMMENDATIONS, "marked-value".getBytes(StandardCharsets.UTF_8), ID, "log-4711");
        } finally {
            logging.setLogLevel(DispatcherServlet.class.getName(), null);
        }

        assertThat(output).contains("\"requestId\":\"log-4711\"").doesNotContain("marked");
    }

    @Test
    void aRequestThatIsAnsweredOrRefusedLeavesNothingInTheLog(CapturedOutput output) {
        http.post(VALID, ID, "log-4712");
        http.post("{", ID, "log-4712");
        http.get("/api/v1/nope/0101701234", ID, "log-4712");
        http.get("/api/v1/offers?reference=0101701234", ID, "log-4712");
        http.get("/api/v1/offers?reference=%FF0101701234", ID, "log-4712");

        assertThat(output).doesNotContain("log-4712", "0101701234");
    }
}
