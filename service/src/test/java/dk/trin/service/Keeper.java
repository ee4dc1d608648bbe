package dk.trin.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A case system that keeps recommendations under a reference of its own. */
final class Keeper {
    static final String STORE = Http.RECOMMENDATIONS + "?store=true";
    static final String FOLLOWED = "{\"decision\": \"followed\"}";

    private final Http http;
    private final String reference = "sag-" + UUID.randomUUID();

    Keeper(int port) {
        http = new Http(port);
    }

    Http http() {
        return http;
    }

    String reference() {
        return reference;
    }

    Answer send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!body.isEmpty()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    String body() {
        return Citizen.example().sending("reference", reference).json();
    }

    Answer store(String... headers) {
        return send("POST", STORE, body(), headers);
    }

    /** The path of a recommendation that has just been kept. */
    String stored() {
        return Http.RECOMMENDATIONS + "/" + store().json().get("id").asString();
    }

    Answer decide(String path, String body) {
        return send("PUT", path + "/decision", body, "As", "nexus-4711");
    }

    JsonNode list() {
        return http.get(Http.RECOMMENDATIONS + "?reference=" + reference).json().get("items");
    }
}
