package dk.trin.service;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as it is published. Its parts are named by JSON pointers. */
final class Spec {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final String SCHEMAS = "/components/schemas/";

    private static final String PLACE = "dk/trin/api/openapi.yaml";
    private static final JsonNode DOCUMENT = read();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getOpenApi31());
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Spec() {}

    private static JsonNode read() {
        try (InputStream yaml = Spec.class.getClassLoader().getResourceAsStream(PLACE)) {
            return JSON.readTree(new YAMLMapper().readTree(yaml).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode at(String pointer) {
        return DOCUMENT.at(follow(pointer));
    }

    /** Where a reference leads to; the pointer itself if there is none. */
    static String follow(String pointer) {
        JsonNode reference = DOCUMENT.at(pointer).path("$ref");
        return reference.isString() ? follow(reference.asString().substring(1)) : pointer;
    }

    /** A name as a step of a pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static Optional<String> operation(String method, String path) {
        return at("/paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[A-Za-z0-9._-]+")))
                .map(template -> "/paths" + step(template) + step(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> at(operation).isObject())
                .findFirst();
    }

    /** What makes a value another than the schema at a pointer describes; empty if nothing does. */
    static List<String> faults(String schema, JsonNode value) {
        return COMPILED
                .computeIfAbsent(follow(schema), Spec::compile)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema compile(String pointer) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + PLACE + "#" + pointer));
    }

    /** The schema of a factor, {@code clinical.severity}. */
    static JsonNode factor(String code) {
        String[] steps = code.split("\\.");
        String group = follow(SCHEMAS + "Assessment/properties/" + steps[0]);
        return at(group + "/properties/" + steps[1]);
    }
}
