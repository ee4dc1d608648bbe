package dk.trin.service.log;

import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that is written in one way only: sorted fields, no white space, numbers as they are. */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static String of(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** The fields of an object, for a model that leaves them open. */
    public static Map<String, Object> fields(String json) {
        return MAPPER.readerForMapOf(Object.class).readValue(json);
    }
}
