package dk.trin.service.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of a body what says nothing: known fields that are {@code null} and factors that are {@code []}, as
 * generated clients send them unasked. On the way it refuses what the schema would let pass: 70.0 where a whole number belongs, and what looks
 * like a CPR number where the contract says that none may stand.
 */
final class Absent {
    private static final Pattern FACTOR = Pattern.compile("/assessment/[^/]+/[^/]+");

    private final Contract contract;
    private final List<RequestFault> faults;

    Absent(Contract contract, List<RequestFault> faults) {
        this.contract = contract;
        this.faults = faults;
    }

    void takeOut(JsonNode body, JsonNode schema) {
        takeOut(body, schema, "");
    }

    private void takeOut(JsonNode node, JsonNode schema, String pointer) {
        if (node instanceof ArrayNode array) {
            JsonNode items = contract.items(schema);
            for (int index = 0; index < array.size(); index++) {
                takeOut(array.get(index), items, pointer + "/" + index);
            }
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        for (String name : List.copyOf(object.propertyNames())) {
            Optional<JsonNode> property = contract.property(schema, name);
            if (property.isPresent()) {
                inspect(object, name, property.get(), pointer + "/" + name);
            }
        }
    }

    private void inspect(ObjectNode object, String name, JsonNode schema, String pointer) {
        JsonNode value = object.get(name);
        if (value.isNull()
                || value.isArray() && value.isEmpty() && FACTOR.matcher(pointer).matches()) {
            object.remove(name);
        } else if (schema.path("type").asString("").equals("integer") && value.isFloatingPointNumber()) {
            faults.add(RequestFault.at(pointer, FaultCode.NOT_A_WHOLE_NUMBER));
            object.remove(name);
        } else if (schema.path("x-no-cpr").asBoolean(false) && Cpr.isIn(value.asString(""))) {
            faults.add(RequestFault.at(pointer, FaultCode.CPR_LIKE));
        } else {
            takeOut(value, schema, pointer);
        }
    }
}
