package dk.trin.service;

import static dk.trin.service.Municipality.RULE_SETS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OwnTrin
class ScenarioRunsTest {
    private final Municipality ours;

    ScenarioRunsTest(@LocalServerPort int port) {
        ours = new Municipality(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "vordingborg", "esbjerg", "ballerup"})
    void everyShippedScenarioPassesAndNamesTheRowsThatDecide(String ruleSet) {
        JsonNode run = ours.get(RULE_SETS + ruleSet + "/versions/1/scenarios").json();

        assertThat(run.get("passed").asBoolean()).isTrue();
        assertThat(run.get("items")).isNotEmpty();
        assertThat(run.get("items").valueStream())
                .allMatch(item -> item.get("passed").asBoolean())
                .anyMatch(item -> !item.at("/parts/1/rows").isEmpty());
    }

    @Test
    void aDraftThatGivesSomethingElseShowsWhatAndByWhichRow() {
        String version = RULE_SETS + "runs/versions/" + ours.copied("runs", "esbjerg", 1);
        JsonNode sheet = sheet(version, "coordination.drl");
        int line = lineOf(sheet, "C6");
        int column = columnOf(sheet, line, "fast kontaktperson");
        Answer edited = ours.send(
                "PATCH",
                version + "/sheets",
                "{\"edits\": [{\"kind\": \"set-cell\", \"sheet\": \"coordination.drl\", \"line\": " + line
                        + ", \"column\": " + column + ", \"text\": \"ingen\"}]}",
                "As",
                "anne",
                "If-Match",
                "\"1\"");
        assertThat(edited.status()).isEqualTo(200);

        JsonNode run = ours.get(version + "/scenarios").json();
        List<JsonNode> failed = run.get("items")
                .valueStream()
                .flatMap(item -> item.get("parts").valueStream())
                .filter(part -> !part.get("passed").asBoolean())
                .toList();

        assertThat(run.get("passed").asBoolean()).isFalse();
        assertThat(run.get("revision").asInt()).isEqualTo(2);
        assertThat(failed).isNotEmpty().allSatisfy(part -> {
            assertThat(part.get("part").asString()).isEqualTo("coordination");
            assertThat(part.at("/expected/0").asString()).isEqualTo("contact-person");
            assertThat(part.at("/actual/0").asString()).isEqualTo("none");
            assertThat(part.at("/rows/0").asString()).isEqualTo("coordination/C6");
        });
    }

    @Test
    void aDraftWithAGapSaysWhomItHasNoRowFor() {
        String version = RULE_SETS + "gaps/versions/" + ours.copied("gaps", "esbjerg", 1);
        int line = lineOf(sheet(version, "coordination.drl"), "C6");
        String edit =
                "{\"edits\": [{\"kind\": \"delete-row\", \"sheet\": \"coordination.drl\", \"line\": " + line + "}]}";
        assertThat(ours.send("PATCH", version + "/sheets", edit, "As", "anne", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);

        JsonNode run = ours.get(version + "/scenarios").json();
        JsonNode impact = ours.get(version + "/impact?to=1").json();
        List<JsonNode> unanswered = run.get("items")
                .valueStream()
                .filter(item -> item.has("unanswered"))
                .toList();

        assertThat(unanswered).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("unanswered").asString()).isEqualTo("coordination");
            assertThat(item.get("passed").asBoolean()).isFalse();
            assertThat(item.get("parts")).isEmpty();
        });
        assertThat(impact.get("unanswered").asInt()).isPositive();
        assertThat(impact.get("citizens").asInt() + impact.get("unanswered").asInt())
                .isEqualTo(10_000);
    }

    @Test
    void aWorkbookBecomesADraftInOneCall() {
        Answer workbook = ours.get(RULE_SETS + "esbjerg/versions/1/workbook");
        Answer next = ours.upload("esbjerg", workbook.bytes());

        assertThat(next.status()).isEqualTo(201);
        assertThat(next.json().get("basedOn").asString()).isEqualTo("esbjerg/1");
        assertThat(next.json().get("state").asString()).isEqualTo("draft");
        assertThat(ours.get(next.header("Location") + "/diff")
                        .json()
                        .get("sheets")
                        .valueStream())
                .as("it is said to be another version, and nothing else")
                .extracting(sheet -> sheet.get("sheet").asString())
                .containsExactly("about");
        assertThat(ours.upload("nowhere", workbook.bytes()).status()).isEqualTo(404);
        assertThat(ours.upload("esbjerg", "a,b".getBytes(UTF_8)).faults()).containsExactly(" UNREADABLE_WORKBOOK");
        assertThat(ours.upload("esbjerg", new byte[1024 * 1024 + 1]).status()).isEqualTo(413);
    }

    private JsonNode sheet(String version, String name) {
        return ours.get(version + "/sheets")
                .json()
                .get("items")
                .valueStream()
                .filter(sheet -> sheet.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int lineOf(JsonNode sheet, String row) {
        return sheet.get("lines")
                .valueStream()
                .filter(line -> line.at("/cells/0").asString("").equals(row))
                .mapToInt(line -> line.get("line").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static int columnOf(JsonNode sheet, int line, String text) {
        List<String> cells = sheet.get("lines")
                .valueStream()
                .filter(each -> each.get("line").asInt() == line)
                .flatMap(each -> each.get("cells").valueStream())
                .map(JsonNode::asString)
                .toList();
        return cells.indexOf(text) + 1;
    }
}
