package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningTrin
class BatchTest {
    private static final String BATCH = Http.RECOMMENDATIONS + "/batch";
    private static final String LINES = "application/x-ndjson";
    private static final String EXAMPLE =
            Spec.JSON.readTree(Citizen.example().json()).toString();

    private final Http http;

    BatchTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aLineIsAnsweredAsARequestOfItsOwn(String language) {
        JsonNode alone = http.post(EXAMPLE, "Accept-Language", language).json();

        JsonNode line = lines(send(EXAMPLE + "\n", "Accept-Language", language)).get(0);

        assertThat(line.get("recommendation")).isEqualTo(alone);
        assertThat(line.get("line").asInt()).isOne();
        assertThat(line.get("reference")).isEqualTo(alone.get("reference"));
    }

    @Test
    void aBadLineHasItsOwnProblemAndStopsNothing() {
        List<JsonNode> lines = lines(send(String.join(
                "\n",
                "{\"reference\": \"sag-1\", \"assessment\": {\"clinical\": {\"severity\": \"svær\"}}}",
                "no json",
                "",
                "{\"reference\": \"010170-1234\", \"assessment\": {}}",
                "{\"assessment\": {}, \"reference\": \"" + "x".repeat(70_000) + "\"}",
                "{\"reference\": \"sag-6\", \"assessment\": {}}")));

        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 2, 4, 5, 6);
        assertThat(lines)
                .extracting(line -> line.path("reference").asString(""))
                .containsExactly("sag-1", "", "", "", "sag-6");
        assertThat(lines)
                .extracting(line -> line.at("/problem/type").asString("").replace("urn:trin:problem:", ""))
                .containsExactly("invalid-request", "invalid-request", "invalid-request", "too-large", "");
        assertThat(lines.get(0).at("/problem/errors/0/pointer").asString()).isEqualTo("/assessment/clinical/severity");
        assertThat(lines.get(2).toString()).doesNotContain("010170");
    }

    @Test
    void theAnswersComeInTheOrderOfTheLines() {
        String body = IntStream.range(0, 3_000)
                .mapToObj(
                        each -> "{\"reference\": \"sag-" + each + "\", \"ruleSet\": \"ballerup\", \"assessment\": {}}")
                .collect(Collectors.joining("\n"));

        List<JsonNode> lines = lines(send(body));

        assertThat(lines)
                .extracting(line -> line.get("reference").asString())
                .containsExactlyElementsOf(
                        IntStream.range(0, 3_000).mapToObj("sag-%d"::formatted).toList());
    }

    @Test
    void nothingIsKept() {
        send("{\"reference\": \"sag-batch\", \"assessment\": {}}");

        assertThat(http.get(Http.RECOMMENDATIONS + "?reference=sag-batch")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void anotherTypeOrEncodingIsNotRead() {
        byte[] body = EXAMPLE.getBytes(StandardCharsets.UTF_8);

        assertThat(http.send("POST", BATCH, body, "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
        assertThat(http.send("POST", BATCH, body, "Content-Type", LINES, "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
        assertThat(http.send("POST", BATCH, body, "Content-Type", LINES + ";charset=utf-16")
                        .status())
                .isEqualTo(415);
    }

    private Answer send(String body, String... language) {
        String[] headers = language.length == 0
                ? new String[] {"Content-Type", LINES}
                : new String[] {"Content-Type", LINES, language[0], language[1]};
        return http.send("POST", BATCH, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static List<JsonNode> lines(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(LINES);
        return answer.text().lines().map(Spec.JSON::readTree).toList();
    }
}
