package dk.trin.service.web;

import com.networknt.schema.Error;
import dk.trin.rules.problem.Nearest;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Says in the contract's own fault codes what a schema found wrong. */
final class SchemaFaults {
    private final Contract contract;
    private final JsonNode root;

    SchemaFaults(Contract contract, String schema) {
        this.contract = contract;
        this.root = contract.schema(schema);
    }

    RequestFault of(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownField(pointer, error);
            case "required" -> RequestFault.at(pointer + "/" + error.getProperty(), FaultCode.REQUIRED);
            case "enum" -> unknownCode(pointer, error);
            case "type" -> wrongType(pointer, error);
            case "minimum" -> RequestFault.at(pointer, FaultCode.OUT_OF_RANGE, "≥ " + bound(error));
            case "maximum" -> RequestFault.at(pointer, FaultCode.OUT_OF_RANGE, "≤ " + bound(error));
            case "uniqueItems" -> RequestFault.at(pointer, FaultCode.DUPLICATE_ITEM);
            case "maxItems" -> RequestFault.at(pointer, FaultCode.TOO_MANY);
            case "maxLength" -> RequestFault.at(pointer, FaultCode.TOO_LONG);
            case "format" -> RequestFault.at(pointer, FaultCode.NOT_A_DATE);
            default -> RequestFault.at(pointer, FaultCode.PATTERN, pattern(error));
        };
    }

    private RequestFault unknownField(String pointer, Error error) {
        String name = error.getProperty();
        JsonNode schema = root;
        for (String step : pointer.split("/")) {
            schema = step.isEmpty() ? schema : contract.property(schema, step).orElse(schema);
        }
        List<String> known = List.copyOf(schema.path("properties").propertyNames());
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return RequestFault.at(pointer + "/" + escaped, FaultCode.UNKNOWN_FIELD).allowing(Nearest.first(name, known));
    }

    private static RequestFault unknownCode(String pointer, Error error) {
        List<String> allowed =
                error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
        String written = error.getInstanceNode().asString("");
        return RequestFault.at(pointer, FaultCode.UNKNOWN_CODE).allowing(Nearest.first(written, allowed));
    }

    private static RequestFault wrongType(String pointer, Error error) {
        String expected = error.getSchemaNode().asString("").toLowerCase(Locale.ROOT);
        boolean fraction = expected.equals("integer") && error.getInstanceNode().isNumber();
        return fraction
                ? RequestFault.at(pointer, FaultCode.NOT_A_WHOLE_NUMBER)
                : RequestFault.at(pointer, FaultCode.WRONG_TYPE, expected);
    }

    private static String bound(Error error) {
        return error.getSchemaNode().asString();
    }

    private static String pattern(Error error) {
        JsonNode expected = error.getSchemaNode();
        return expected == null ? "" : expected.asString("");
    }
}
