package dk.trin.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A municipality that makes rule sets of its own over the API: Anne writes, Bo approves, Eva looks after it all. */
final class Municipality {
    static final String RULE_SETS = "/api/v1/rule-sets/";
    static final String REASON = "{\"reason\": \"agreed\"}";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Http http;

    Municipality(int port) {
        http = new Http(port);
    }

    Answer get(String path) {
        return http.get(path);
    }

    void publishedCopy(String ruleSet) {
        String version = RULE_SETS + ruleSet + "/versions/" + copied(ruleSet, "ballerup", 1);
        submit(version);
        act(version, "approve", "bo", REASON);
        assertThat(act(version, "publish", "bo", REASON).status()).isEqualTo(200);
    }

    int copied(String ruleSet, String from, int version) {
        Answer copied = send(
                "POST",
                RULE_SETS + ruleSet + "/versions",
                "{\"ruleSet\": \"" + from + "\", \"version\": " + version + "}",
                "As",
                "anne");
        assertThat(copied.status()).isEqualTo(201);
        assertThat(copied.header("Location"))
                .isEqualTo(RULE_SETS + ruleSet + "/versions/" + copied.json().get("version"));
        return copied.json().get("version").asInt();
    }

    void relabel(String version, String label) {
        Answer edited = send("PATCH", version + "/sheets", edit(label), "As", "anne", "If-Match", tag(version));
        assertThat(edited.status()).isEqualTo(200);
    }

    static String edit(String label) {
        return "{\"edits\": [{\"kind\": \"set-cell\", \"sheet\": \"offers\", \"line\": 2, \"column\": 3, \"text\": \""
                + label + "\"}]}";
    }

    /** Every warning gets its reason first. */
    void submit(String version) {
        for (JsonNode finding : http.get(version + "/findings").json().get("items")) {
            if (finding.get("severity").asString().equals("warning")) {
                String body = "{\"finding\": \"" + finding.get("key").asString() + "\", \"reason\": \"known\"}";
                assertThat(send("POST", version + "/acknowledgements", body, "As", "anne")
                                .status())
                        .isEqualTo(200);
            }
        }
        assertThat(act(version, "submit", "anne", "{\"changeNote\": \"new label\"}")
                        .text())
                .contains("\"submitted\"");
    }

    Answer act(String version, String act, String actor, String body) {
        return send("POST", version + "/" + act, body, "As", actor, "If-Match", tag(version));
    }

    String tag(String version) {
        return http.get(version + "/sheets").header("ETag");
    }

    List<String> acts(String version) {
        return http.get(version + "/history")
                .json()
                .get("items")
                .valueStream()
                .map(event -> event.get("act").asString())
                .toList();
    }

    String firstOffer(String ruleSet, String pin) {
        return recommended(ruleSet, pin).at("/offers/0/label").asString();
    }

    JsonNode recommended(String ruleSet, String pin) {
        Answer answer = recommend(ruleSet, pin);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    Answer recommend(String ruleSet, String pin) {
        return http.post("{\"assessment\": {}, \"ruleSet\": \"" + ruleSet + "\"" + pin + "}");
    }

    Answer send(String method, String path, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return http.send(method, path, body.getBytes(UTF_8), all);
    }

    Answer put(String version, byte[] file) {
        return http.send(
                "PUT", version + "/workbook", file, "As", "anne", "If-Match", "\"1\"", "Content-Type", WORKBOOK);
    }

    /** Makes a workbook a new draft. */
    Answer upload(String ruleSet, byte[] file) {
        return http.send("POST", RULE_SETS + ruleSet + "/workbooks", file, "As", "anne", "Content-Type", WORKBOOK);
    }
}
