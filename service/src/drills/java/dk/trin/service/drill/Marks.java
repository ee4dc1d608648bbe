package dk.trin.service.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that are nowhere else in the world, sent to every place that takes one, right and wrong. */
final class Marks {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VERSION = "/api/v1/rule-sets/ballerup/versions/1";
    private static final int KEPT = 5;
    /** Looking at a password takes long, on purpose. */
    private static final int SELDOM = 10;

    private static final List<String> ADDRESSES = List.of(
            "/api/v1/recommendations?reference=%s",
            "/api/v1/records?reference=%s",
            "/api/v1/recommendations/%s",
            "/api/v1/recommendations/%s/replay",
            "/api/v1/offers?text=%s",
            "/api/v1/rule-sets/%s",
            "/api/v1/rule-sets/%s/versions",
            "/api/v1/rule-sets/ballerup/versions/%s",
            "/api/v1/rule-sets/ballerup/versions/1/diff?to=%s",
            "/api/v1/statistics?ruleSet=%s",
            "/api/v1/users/%s",
            "/api/v1/audit?actor=%s",
            "/tilbud?q=%s",
            "/regler/%s",
            "/afproev?%s",
            "/docs?lang=%s",
            "/actuator/%s",
            "/actuator/health/%s",
            "/log-ind?%s",
            "/ui/%s.css",
            "/%s");

    private final Client client;
    private final JsonNode schemas;
    private final List<String> requests;
    private final List<String> sent = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    /** With the contract, whose examples are what is sent. */
    Marks(Client client, JsonNode contract) {
        this.client = client;
        this.schemas = contract.at("/components/schemas");
        this.requests = schemas.propertyNames().stream()
                .filter(name -> name.endsWith("Request"))
                .toList();
    }

    /** All that were sent. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** How often which status was answered. */
    Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    void send(int count) throws IOException, InterruptedException {
        for (int each = 0; each < count; each++) {
            int number = sent.size();
            String mark = "mrk" + Integer.toHexString(number + 0x1000) + "qzx" + Integer.toHexString(number * 7919);
            sent.add(mark);
            recommendations(mark);
            acts(mark, example(number, mark));
            if (number % SELDOM == 0) {
                strangers(mark);
            }
            String address = ADDRESSES.get(number % ADDRESSES.size()).formatted(mark);
            note(client.send("GET", address, "", Client.TYPE, JSON));
        }
    }

    private void recommendations(String mark) throws IOException, InterruptedException {
        String path = Client.RECOMMENDATIONS;
        String misspelt = Citizen.BODY.replace("\"moderate\"", quoted(mark)).replace("\"progression\"", quoted(mark));
        note(client.send("POST", path + "?store=true", Citizen.BODY.replace("drill-1", mark)));
        note(client.send("POST", path, misspelt));
        note(client.send("POST", path, "{" + quoted(mark) + ": " + mark));
        note(client.send("POST", path + "?whyNot=" + mark, Citizen.BODY));
        note(client.send("POST", path + "?store=true", Citizen.BODY, "Idempotency-Key", mark + "!"));
        note(client.send("POST", path, Citizen.BODY, Client.TYPE, "text/" + mark));
    }

    private void acts(String mark, String body) throws IOException, InterruptedException {
        note(client.send("PUT", Client.RECOMMENDATIONS + "/" + mark + "/decision", body));
        note(client.send("PUT", Client.RECOMMENDATIONS + "/" + mark + "/outcome", body));
        note(client.send("POST", VERSION + "/remarks", body));
        note(client.send("POST", VERSION + "/submit", body, "If-Match", "\"1\""));
        note(client.send("POST", VERSION + "/withdraw", body, "If-Match", quoted(mark)));
        note(client.send("PATCH", VERSION + "/sheets", body, "If-Match", "\"1\""));
        note(client.send("PUT", VERSION + "/workbook", "PK\3\4" + mark, "If-Match", "\"1\"", Client.TYPE, WORKBOOK));
        note(client.send("POST", "/api/v1/users", body));
        note(client.send("POST", "/api/v1/keys", body, Keys.AS, "admin"));
    }

    private void strangers(String mark) throws IOException, InterruptedException {
        note(client.send("POST", "/api/v1/setup", "{\"code\": " + quoted(mark) + "}"));
        note(client.send("POST", "/log-ind", "userName=" + mark + "&password=" + mark, Client.TYPE, FORM));
        note(client.with("eyJhbGciOiJSUzI1NiJ9." + mark + "." + mark));
    }

    private void note(Client.Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
    }

    /** An example of the contract with every text replaced, or every other one, so that some of it is right. */
    private String example(int number, String mark) {
        JsonNode example = schemas.get(requests.get(number % requests.size()))
                .path("examples")
                .path(0)
                .deepCopy();
        mark(example, mark, number % KEPT);
        return example.toString();
    }

    private static void mark(JsonNode body, String mark, int from) {
        if (!(body instanceof ObjectNode object)) {
            body.forEach(each -> mark(each, mark, from));
            return;
        }
        List<String> names = List.copyOf(object.propertyNames());
        for (String name : names.subList(Math.min(from, names.size()), names.size())) {
            if (object.get(name).isString()) {
                object.put(name, mark);
            } else {
                mark(object.get(name), mark, from);
            }
        }
    }

    private static String quoted(String mark) {
        return '"' + mark + '"';
    }
}
