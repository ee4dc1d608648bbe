package dk.trin.service.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published contract: its schemas decide what a body may be. Thread-safe. */
@Component
final class Contract {
    private static final String PLACE = "dk/trin/api/openapi.yaml";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document = read();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi31());
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** The schemas of request bodies are compiled before the first of them comes. */
    Contract() {
        document.at("/paths")
                .forEach(path -> path.forEach(
                        operation -> compileBody(operation.at("/requestBody/content/application~1json/schema/$ref"))));
    }

    private void compileBody(JsonNode reference) {
        if (reference.isString()) {
            compiled.computeIfAbsent(reference.asString().substring(SCHEMAS.length()), this::compile);
        }
    }

    private static JsonNode read() {
        try (InputStream yaml = Contract.class.getClassLoader().getResourceAsStream(PLACE)) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean describes(String schema) {
        return document.at("/components/schemas").has(schema);
    }

    /** A schema as written, with its reference followed. */
    JsonNode schema(String name) {
        return resolved(document.path("components").path("schemas").path(name));
    }

    /** What the contract says about one property of an object; empty for a property it does not know. */
    Optional<JsonNode> property(JsonNode schema, String name) {
        JsonNode property = schema.path("properties").get(name);
        return Optional.ofNullable(property).map(this::resolved);
    }

    /** What the contract says about the items of an array; nothing where they are simple. */
    JsonNode items(JsonNode schema) {
        return resolved(schema.path("items"));
    }

    /** A parameter of an operation. */
    record Parameter(JsonNode schema, boolean required) {}

    /** The parameters of an operation that come in one place, {@code query} or {@code header}; none for a path the contract does not know. */
    Map<String, Parameter> parameters(String method, String path, String in) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("parameters")
                .forEach(written -> {
                    JsonNode parameter = written.has("$ref")
                            ? document.at(written.get("$ref").asString().substring(1))
                            : written;
                    if (parameter.path("in").asString("").equals(in)) {
                        parameters.put(
                                parameter.get("name").asString(),
                                new Parameter(
                                        resolved(parameter.get("schema")),
                                        parameter.path("required").asBoolean(false)));
                    }
                });
        return parameters;
    }

    List<Error> faults(String schema, JsonNode body) {
        return compiled.computeIfAbsent(schema, this::compile)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Schema compile(String schema) {
        return registry.getSchema(SchemaLocation.of("classpath:" + PLACE + SCHEMAS + schema));
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : schema(reference.asString().substring(SCHEMAS.length()));
    }
}
