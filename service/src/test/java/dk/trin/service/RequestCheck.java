package dk.trin.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a request against the contract: what was accepted must be valid, and what is valid must not be refused. */
final class RequestCheck {
    /** What a schema cannot say. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of(
            "DUPLICATE_FIELD",
            "NOT_A_WHOLE_NUMBER",
            "CPR_LIKE",
            "CONTRADICTION",
            "TOO_MANY",
            "TOO_LONG",
            "UNKNOWN_RULE_SET",
            "UNKNOWN_VERSION",
            "UNREADABLE_VERSION",
            "WRONG_HEADER",
            "IMPOSSIBLE_EDIT",
            "UNREADABLE_WORKBOOK",
            "IMPOSSIBLE_START",
            "UNKNOWN_FINDING",
            "UNKNOWN_OFFER",
            "UNKNOWN_RECOMMENDATION",
            "DUPLICATE_ITEM",
            "WRONG_CODE",
            "WEAK_PASSWORD",
            "MISSING_ROLE",
            "OUT_OF_RANGE");

    /** Fields that only some values of other fields ask for. */
    private static final Set<String> SOMETIMES_REQUIRED = Set.of("/reason", "/offers");

    private final Exchange exchange;
    private final String operation;

    RequestCheck(Exchange exchange, String operation) {
        this.exchange = exchange;
        this.operation = operation;
    }

    void check() {
        int status = exchange.response().statusCode();
        if (status < 300) {
            assertThat(faults(RequestCheck::assessed))
                    .as("accepted: %s", exchange)
                    .isEmpty();
        }
        if (status == 400 && !isRefusedBeyondSchemas()) {
            assertThat(faults(UnaryOperator.identity()))
                    .as("refused without need: %s", exchange)
                    .isNotEmpty();
        }
    }

    private boolean isRefusedBeyondSchemas() {
        JsonNode problem = Spec.JSON.readTree(exchange.response().body());
        return problem.path("errors")
                .valueStream()
                .anyMatch(fault -> BEYOND_SCHEMAS.contains(fault.path("code").asString(""))
                        || fault.path("pointer").asString("").startsWith("@")
                        || SOMETIMES_REQUIRED.contains(fault.path("pointer").asString(""))
                                && fault.path("code").asString("").equals("REQUIRED"));
    }

    private List<String> faults(UnaryOperator<JsonNode> reading) {
        List<String> faults = new ArrayList<>();
        exchange.query().forEach(pair -> faults.addAll(parameterFaults(pair[0], pair[1])));
        required()
                .filter(name -> exchange.query().stream().noneMatch(pair -> pair[0].equals(name)))
                .forEach(name -> faults.add("missing " + name));
        String schema = operation + "/requestBody/content/application~1json/schema";
        if (!Spec.at(schema).isMissingNode()) {
            faults.addAll(bodyFaults(schema, reading));
        }
        return faults;
    }

    private List<String> bodyFaults(String schema, UnaryOperator<JsonNode> reading) {
        try {
            String text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(exchange.sent())).toString();
            return Spec.faults(schema, reading.apply(Spec.JSON.readTree(text)));
        } catch (CharacterCodingException | JacksonException unreadable) {
            return List.of("no JSON in UTF-8");
        }
    }

    /** The contract reads what is {@code null} as absent, and a factor that is {@code []}. */
    private static JsonNode assessed(JsonNode body) {
        takeOut(body, JsonNode::isNull);
        takeOut(body.path("assessment"), value -> value.isArray() && value.isEmpty());
        return body;
    }

    private static void takeOut(JsonNode node, Predicate<JsonNode> absent) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (absent.test(value)) {
                    object.remove(name);
                } else {
                    takeOut(value, absent);
                }
            }
        }
    }

    private List<String> parameterFaults(String name, String value) {
        Optional<String> schema = parameter(name);
        return schema.isEmpty() ? List.of("unknown " + name) : Spec.faults(schema.get(), typed(schema.get(), value));
    }

    private Stream<String> required() {
        return inQuery()
                .filter(pointer -> Spec.at(pointer + "/required").asBoolean(false))
                .map(pointer -> Spec.at(pointer + "/name").asString());
    }

    private Stream<String> inQuery() {
        int count = Spec.at(operation + "/parameters").size();
        return IntStream.range(0, count)
                .mapToObj(index -> Spec.follow(operation + "/parameters/" + index))
                .filter(pointer -> Spec.at(pointer + "/in").asString().equals("query"));
    }

    private Optional<String> parameter(String name) {
        return inQuery()
                .filter(pointer -> Spec.at(pointer + "/name").asString().equals(name))
                .map(pointer -> pointer + "/schema")
                .findFirst();
    }

    /** A parameter as the value that its schema describes. */
    private static JsonNode typed(String schema, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String type = Spec.at(schema).path("type").asString("");
        if (type.equals("boolean") && Set.of("true", "false").contains(value)) {
            return nodes.booleanNode(Boolean.parseBoolean(value));
        }
        if (type.equals("integer") && value.matches("[0-9]{1,9}")) {
            return nodes.numberNode(Integer.parseInt(value));
        }
        if (type.equals("array")) {
            ArrayNode items = nodes.arrayNode();
            List.of(value.split(",", -1)).forEach(items::add);
            return items;
        }
        return nodes.stringNode(value);
    }
}
