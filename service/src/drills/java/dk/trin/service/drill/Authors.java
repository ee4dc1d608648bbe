package dk.trin.service.drill;

import dk.trin.service.drill.Client.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes versions from draft to in force: Anne edits, somebody else approves and publishes. */
final class Authors {
    static final String ANNE = "author";
    static final String BO = "approver";
    static final String EVA = "professional";
    private static final String VERSIONS = "/api/v1/rule-sets/" + Citizen.RULE_SET + "/versions";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TOGETHER = 100;
    private static final int RULES_BELOW_KEYWORDS = 4;

    private final Client client;

    Authors(Client client) {
        this.client = client;
    }

    String path(int version) {
        return VERSIONS + "/" + version;
    }

    /** A draft like a version, with a mark behind the reason of every row; its number. */
    int marked(int version, String mark) throws IOException, InterruptedException {
        String copied = client.send("POST", VERSIONS, "{\"version\":" + version + "}", Keys.AS, ANNE)
                .expecting(201)
                .body();
        int draft = JSON.readTree(copied).get("version").asInt();
        List<String> edits = reasons(draft, mark);
        for (int first = 0; first < edits.size(); first += TOGETHER) {
            List<String> some = edits.subList(first, Math.min(edits.size(), first + TOGETHER));
            client.send("PATCH", path(draft) + "/sheets", "{\"edits\":" + some + "}", asRead(draft, ANNE))
                    .expecting(200);
        }
        return draft;
    }

    private List<String> reasons(int draft, String mark) throws IOException, InterruptedException {
        List<String> edits = new ArrayList<>();
        for (JsonNode sheet : sheets(draft).json().get("items")) {
            String name = sheet.get("name").asString();
            if (name.endsWith(".drl")) {
                edits.addAll(reasons(name, sheet.get("lines"), mark));
            }
        }
        return edits;
    }

    private static List<String> reasons(String sheet, JsonNode lines, String mark) {
        List<String> edits = new ArrayList<>();
        int rules = Integer.MAX_VALUE;
        int column = 0;
        for (JsonNode line : lines) {
            List<String> cells =
                    line.get("cells").valueStream().map(JsonNode::asString).toList();
            int number = line.get("line").asInt();
            if (cells.contains("DESCRIPTION")) {
                rules = number + RULES_BELOW_KEYWORDS;
                column = cells.indexOf("DESCRIPTION");
            } else if (number >= rules && cells.size() > column) {
                edits.add(JSON.createObjectNode()
                        .put("kind", "set-cell")
                        .put("sheet", sheet)
                        .put("line", number)
                        .put("column", column + 1)
                        .put("text", cells.get(column) + mark)
                        .toString());
            }
        }
        return edits;
    }

    /** Submits a draft; whatever the checks warn of is acknowledged, and an error is a failure of the drill. */
    void submit(int draft) throws IOException, InterruptedException {
        for (JsonNode finding :
                client.get(path(draft) + "/findings").expecting(200).json().get("items")) {
            String severity = finding.get("severity").asString();
            if (severity.equals("error")) {
                throw new IllegalStateException(finding.toString());
            }
            if (severity.equals("warning") && !finding.has("acknowledged")) {
                acknowledge(draft, finding.get("key").asString());
            }
        }
        client.send("POST", path(draft) + "/submit", "{\"changeNote\":\"drill\"}", asRead(draft, ANNE))
                .expecting(200);
    }

    private void acknowledge(int draft, String finding) throws IOException, InterruptedException {
        String body = "{\"finding\":\"" + finding + "\",\"reason\":\"drill\"}";
        client.send("POST", path(draft) + "/acknowledgements", body, Keys.AS, ANNE)
                .expecting(200);
    }

    /** What somebody who may not have been told of anything since does with a version. */
    Answer act(String act, int version, String... headers) throws IOException, InterruptedException {
        return client.send("POST", path(version) + "/" + act, "{\"reason\":\"drill\"}", headers);
    }

    /** Puts a version in force that is like another, but for a mark behind every reason; its number. */
    int published(int version, String mark) throws IOException, InterruptedException {
        int draft = marked(version, mark);
        submit(draft);
        act("approve", draft, asRead(draft, BO)).expecting(200);
        act("publish", draft, asRead(draft, BO)).expecting(200);
        return draft;
    }

    /** Lets Anne and Eva approve as well, so that only four eyes stand in Anne's way. */
    void makeApprovers() throws IOException, InterruptedException {
        makeApprover(ANNE, "\"author\",\"approver\"");
        makeApprover(EVA, "\"approver\"");
    }

    private void makeApprover(String user, String roles) throws IOException, InterruptedException {
        String path = "/api/v1/users/" + user;
        String read = client.get(path).expecting(200).tag().orElseThrow();
        client.send("PATCH", path, "{\"roles\":[" + roles + "]}", "If-Match", read)
                .expecting(200);
    }

    Answer rollBack(int version) throws IOException, InterruptedException {
        return act("roll-back", version, Keys.AS, BO);
    }

    /** The headers of somebody who has just read a version. */
    String[] asRead(int version, String actor) throws IOException, InterruptedException {
        return new String[] {Keys.AS, actor, "If-Match", sheets(version).tag().orElseThrow()};
    }

    private Answer sheets(int version) throws IOException, InterruptedException {
        return client.get(path(version) + "/sheets").expecting(200);
    }

    /** The numbers of all publications of a version. */
    List<Long> epochs(int version) throws IOException, InterruptedException {
        return client.get(path(version) + "/history")
                .expecting(200)
                .json()
                .get("items")
                .valueStream()
                .map(event -> event.get("details").path("epoch"))
                .filter(JsonNode::isString)
                .map(epoch -> Long.parseLong(epoch.asString()))
                .toList();
    }

    /** The versions that say they are in force: one, if all is well. */
    List<Integer> inForce() throws IOException, InterruptedException {
        return client.get(VERSIONS)
                .expecting(200)
                .json()
                .get("items")
                .valueStream()
                .filter(version -> version.get("state").asString().equals("in-force"))
                .map(version -> version.get("version").asInt())
                .toList();
    }
}
