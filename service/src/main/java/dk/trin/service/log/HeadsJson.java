package dk.trin.service.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the heads of the log as the API gives them. */
public final class HeadsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private HeadsJson() {}

    public static Map<String, Object> of(List<Head> heads) {
        return Map.of("items", heads.stream().map(HeadsJson::head).toList());
    }

    private static Map<String, Object> head(Head head) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("writer", head.writer());
        data.put("link", head.link());
        data.put("entry", head.entry());
        data.put("hash", head.hash());
        data.put("at", head.at().toString());
        data.put("publicKey", head.publicKey());
        data.put("signature", head.signature());
        return data;
    }

    /** The heads of a file; empty when it holds something else. */
    public static Optional<List<Head>> read(byte[] file) {
        try {
            JsonNode items = JSON.readTree(file).required("items");
            return Optional.of(items.valueStream().map(HeadsJson::head).toList());
        } catch (JacksonException | IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Head head(JsonNode item) {
        return new Head(
                item.required("writer").asString(),
                item.required("link").asLong(),
                item.required("entry").asLong(),
                item.required("hash").asString(),
                Instant.parse(item.required("at").asString()),
                item.required("publicKey").asString(),
                item.required("signature").asString());
    }
}
