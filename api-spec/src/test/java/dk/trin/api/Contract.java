package dk.trin.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as it is published on the classpath. */
final class Contract {

    private static final String PLACE = "dk/trin/api/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getOpenApi31());

    static final JsonMapper JSON = new JsonMapper();
    static final JsonNode DOCUMENT = read();

    private Contract() {}

    private static JsonNode read() {
        try (InputStream yaml = Contract.class.getClassLoader().getResourceAsStream(PLACE)) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collection<String> schemas() {
        return DOCUMENT.at("/components/schemas").propertyNames();
    }

    static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    /** As a reader of JSON would see it: numbers as JSON writes them. */
    static JsonNode example(String schema, int index) {
        return JSON.readTree(schema(schema).get("examples").get(index).toString());
    }

    static List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        DOCUMENT.get("paths")
                .forEach(path -> path.properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }

    static List<Error> faults(String schema, JsonNode value) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + PLACE + "#/components/schemas/" + schema))
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
