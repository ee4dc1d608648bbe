package dk.trin.service.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asks for everything that the contract has, as everybody: what it says about roles is what happens. */
final class RoleDrills {
    private static final List<String> ROLES =
            List.of("case-system", "professional", "author", "approver", "auditor", "admin");
    private static final int CONFLICT = 409;
    private static final String JSON = "application/json";
    private static final String ROLE = "<role>";
    /** A key that everybody may make who may make any. */
    private static final String OWN_KEY = "{\"label\":\"drill\",\"roles\":[\"" + ROLE + "\"]}";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static final List<Drill> ALL = List.of(new Drill(
            "role-matrix",
            "Everybody may do what the contract gives their role, and nothing else.",
            "every operation as every role, with a wrong key and with none: 401 without, 403 where the role is not named, neither otherwise",
            RoleDrills::run));

    private RoleDrills() {}

    /** An operation as the contract has it. */
    private record Operation(String method, String path, String type, String body, Set<String> roles) {}

    private static Verdict run(Site site) throws Exception {
        Client client = site.service(Storage.h2(site)).client();
        JsonNode contract = client.get("/openapi.json").expecting(200).json();
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Operation operation : operations(contract)) {
            for (String role : ROLES) {
                int status = call(client, operation, role);
                calls++;
                if (!isRight(status, operation.roles().contains(role))) {
                    wrong.add(operation.method() + " " + operation.path() + " as " + role + ": " + status);
                }
            }
            for (String unknown : List.of(Keys.STRANGER, Keys.NOBODY)) {
                int status = call(client, operation, unknown);
                calls++;
                if (status != 401) {
                    wrong.add(operation.method() + " " + operation.path() + " as " + unknown + ": " + status);
                }
            }
        }
        return Verdict.of(
                wrong.isEmpty(),
                "%d calls, %d otherwise than the contract says %s".formatted(calls, wrong.size(), wrong));
    }

    private static boolean isRight(int status, boolean named) {
        return named ? status != 401 && status != 403 : status == 403;
    }

    /** 403 for the role only; that somebody else must do it is another 403. */
    private static int call(Client client, Operation operation, String caller)
            throws IOException, InterruptedException {
        String[] headers = {Keys.AS, caller, "If-Match", "\"1\"", Client.TYPE, operation.type()};
        String body = operation.body().replace(ROLE, caller);
        Client.Answer answer = client.send(operation.method(), operation.path(), body, headers);
        boolean elses = answer.status() == 403 && answer.body().contains("problem:not-yours");
        return elses ? CONFLICT : answer.status();
    }

    /** What nobody may do with a key, as setting up, is tried elsewhere. */
    private static List<Operation> operations(JsonNode contract) {
        List<Operation> operations = new ArrayList<>();
        contract.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .filter(method -> !method.getValue().path("x-roles").isEmpty())
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                filled(path.getKey()),
                                type(method.getValue()),
                                body(contract, path.getKey(), method.getValue()),
                                method.getValue()
                                        .get("x-roles")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.toSet())))));
        return operations;
    }

    private static String filled(String path) {
        return path.replace("{ruleSet}", Citizen.RULE_SET)
                .replace("{version}", "1")
                .replace("{id}", "00000000-0000-4000-8000-000000000000")
                .replace("{userName}", "nobody")
                .replace("{key}", "00000000")
                .replace("{code}", "closing-talk");
    }

    private static String type(JsonNode operation) {
        return operation.at("/requestBody/content").propertyNames().stream()
                .findFirst()
                .orElse(JSON);
    }

    private static String body(JsonNode contract, String path, JsonNode operation) {
        if (path.equals("/api/v1/keys")) {
            return OWN_KEY;
        }
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema/$ref");
        return schema.isString()
                ? contract.at(schema.asString().substring(1))
                        .path("examples")
                        .path(0)
                        .toString()
                : "";
    }
}
