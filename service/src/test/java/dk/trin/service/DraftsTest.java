package dk.trin.service;

import static dk.trin.service.Municipality.REASON;
import static dk.trin.service.Municipality.RULE_SETS;
import static dk.trin.service.Municipality.WORKBOOK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OwnTrin
class DraftsTest {
    private final Municipality ours;

    DraftsTest(@LocalServerPort int port) {
        ours = new Municipality(port);
    }

    @Test
    void whoHasNotReadTheLatestRevisionOverwritesNothing() {
        String version = RULE_SETS + "stale/versions/" + ours.copied("stale", "ballerup", 1);
        String edit = Municipality.edit("Ny samtale");

        assertThat(ours.send("PATCH", version + "/sheets", edit, "As", "anne").status())
                .isEqualTo(428);
        assertThat(ours.send("PATCH", version + "/sheets", edit, "As", "anne", "If-Match", "\"99\"")
                        .status())
                .isEqualTo(412);
        assertThat(ours.send("PATCH", version + "/sheets", edit, "As", "anne", "If-Match", "latest")
                        .faults())
                .containsExactly("@If-Match WRONG_HEADER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "set-cell", "sheet": "offers", "line": 2}                                  | /edits/0/column IMPOSSIBLE_EDIT
            {"kind": "move-row", "sheet": "offers", "line": 2}                                  | /edits/0/to IMPOSSIBLE_EDIT
            {"kind": "delete-row", "sheet": "nowhere", "line": 2}                               |  IMPOSSIBLE_EDIT
            {"kind": "delete-row", "sheet": "offers", "line": 4999}                             |  IMPOSSIBLE_EDIT
            {"kind": "set-cell", "sheet": "offers", "line": 2, "column": 2, "text": "a\\\\b"}   |  IMPOSSIBLE_EDIT
            {"kind": "set-cell", "sheet": "offers", "line": 2, "column": 99, "text": "a"}       | /edits/0/column OUT_OF_RANGE
            {"kind": "explode", "sheet": "offers", "line": 2}                                   | /edits/0/kind UNKNOWN_CODE
            """)
    void anEditThatCannotBeMadeIsRefusedAndChangesNothing(String edit, String fault) {
        String version = RULE_SETS + "faulty/versions/" + ours.copied("faulty", "ballerup", 1);
        String before = ours.get(version + "/sheets").text();
        Answer answer = ours.send(
                "PATCH", version + "/sheets", "{\"edits\": [" + edit + "]}", "As", "anne", "If-Match", "\"1\"");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).anyMatch(found -> found.strip().equals(fault.strip()));
        assertThat(ours.get(version + "/sheets").text()).isEqualTo(before);
    }

    @Test
    void aDraftWithErrorsIsShownWithThemAndCannotBeTried() {
        String version = RULE_SETS + "broken/versions/" + ours.copied("broken", "ballerup", 1);
        ours.send(
                "PATCH",
                version + "/sheets",
                "{\"edits\": [{\"kind\": \"set-cell\", \"sheet\": \"refer-back.drl\", \"line\": 13,"
                        + " \"column\": 3, \"text\": \"nonsens\"}]}",
                "As",
                "anne",
                "If-Match",
                "\"1\"");
        JsonNode findings = ours.get(version + "/findings").json();

        assertThat(findings.get("clear").asBoolean()).isFalse();
        assertThat(findings.at("/items/0/code").asString()).isEqualTo("structure");
        assertThat(findings.at("/items/0/cell").asString()).isEqualTo("C13");
        assertThat(ours.get(version).json().get("tables")).isEmpty();
        assertThat(ours.get(version + "/diff").status()).isEqualTo(409);
        assertThat(ours.act(version, "submit", "anne", "{\"changeNote\": \"x\"}")
                        .faults())
                .containsExactly(" OPEN_ERRORS");
        assertThat(ours.recommend("broken", ", \"version\": 1").faults())
                .containsExactly("/version UNREADABLE_VERSION");
    }

    @Test
    void aWorkbookGoesOutAndComesBackUnchanged() {
        String version = RULE_SETS + "workbook/versions/" + ours.copied("workbook", "ballerup", 1);
        Answer workbook = ours.get(version + "/workbook");
        Answer back = ours.put(version, workbook.bytes());

        assertThat(workbook.header("Content-Type")).isEqualTo(WORKBOOK);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().get("revision").asInt()).isEqualTo(1);
        assertThat(back.json().get("hash")).isEqualTo(ours.get(version).json().get("hash"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        String version = RULE_SETS + "no-workbook/versions/" + ours.copied("no-workbook", "ballerup", 1);

        assertThat(ours.put(version, "a,b".getBytes(UTF_8)).faults()).containsExactly(" UNREADABLE_WORKBOOK");
        assertThat(ours.put(version, new byte[1024 * 1024 + 1]).status()).isEqualTo(413);
    }

    @Test
    void remarksAreKeptInTheirOrder() {
        String version = RULE_SETS + "remarks/versions/" + ours.copied("remarks", "ballerup", 1);
        Answer added = ours.send(
                "POST",
                version + "/remarks",
                "{\"sheet\": \"offers\", \"cell\": \"B2\", \"text\": \"Hvorfor?\"}",
                "As",
                "bo");
        ours.send("POST", version + "/remarks", "{\"text\": \"Fint.\"}", "As", "eva");

        assertThat(added.status()).isEqualTo(201);
        assertThat(ours.get(version + "/remarks").json().at("/items/0")).isEqualTo(added.json());
        assertThat(ours.get(version + "/remarks").json().at("/items/1/text").asString())
                .isEqualTo("Fint.");
    }

    @Test
    void anImpactTellsWhoIsMovedByWhat() {
        String version = RULE_SETS + "impact/versions/" + ours.copied("impact", "ballerup", 1);
        JsonNode impact = ours.get(version + "/impact?to=1").json();

        assertThat(impact.get("citizens").asInt()).isEqualTo(10_000);
        assertThat(impact.get("changed").asInt()).isZero();
        assertThat(ours.get(version + "/impact?to=77").faults()).containsExactly("?to UNKNOWN_VERSION");
        assertThat(ours.get(version + "/impact?to=one").faults()).containsExactly("?to NOT_A_WHOLE_NUMBER");
    }

    @ParameterizedTest
    @CsvSource({"0", "99", "2147483647"})
    void whatIsNotThereIsNotFound(int number) {
        String version = RULE_SETS + "standard/versions/" + number;
        for (String path : List.of("", "/sheets", "/findings", "/remarks", "/history", "/diff", "/impact")) {
            assertThat(ours.get(version + path).status()).as(path).isEqualTo(404);
        }
        assertThat(ours.act(version, "withdraw", "eva", REASON).status()).isEqualTo(404);
        assertThat(ours.recommend("standard", ", \"version\": " + number).status())
                .isEqualTo(400);
    }
}
