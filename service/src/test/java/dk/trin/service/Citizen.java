package dk.trin.service;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request for a recommendation, put together factor by factor. Immutable. */
record Citizen(ObjectNode request) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Nothing has been assessed. */
    static Citizen unknown() {
        ObjectNode request = NODES.objectNode();
        request.putObject("assessment");
        return new Citizen(request);
    }

    /** The citizen of the design's example. */
    static Citizen example() {
        return new Citizen((ObjectNode) Resources.json("example.json"));
    }

    /** A field beside the assessment. */
    Citizen sending(String field, Object value) {
        ObjectNode copy = request.deepCopy();
        copy.set(field, Spec.JSON.valueToTree(value));
        return new Citizen(copy);
    }

    /** A factor, {@code clinical.severity}. */
    Citizen with(String factor, Object value) {
        String[] steps = factor.split("\\.");
        ObjectNode copy = request.deepCopy();
        ObjectNode assessment = (ObjectNode) copy.get("assessment");
        assessment.withObjectProperty(steps[0]).set(steps[1], Spec.JSON.valueToTree(value));
        return new Citizen(copy);
    }

    /** A factor answered with a code, or with a number as text. */
    Citizen answering(String factor, String answer) {
        boolean isCode = Spec.factor(factor).path("type").asString().equals("string");
        return with(factor, isCode ? answer : Spec.JSON.readTree(answer));
    }

    Citizen adding(String set, String member) {
        List<String> others =
                members(set).stream().filter(each -> !each.equals("none")).toList();
        ArrayNode members = NODES.arrayNode();
        others.forEach(members::add);
        return with(set, members.add(member));
    }

    /** Without one member; without the last one, the set says that there is none. */
    Citizen removing(String set, String member) {
        List<String> others =
                members(set).stream().filter(each -> !each.equals(member)).toList();
        return with(set, others.isEmpty() ? List.of("none") : others);
    }

    private List<String> members(String set) {
        return answer(set).valueStream().map(JsonNode::asString).toList();
    }

    /** The answer to a factor; a missing node if it was not assessed. */
    JsonNode answer(String factor) {
        return request.at("/assessment/" + factor.replace('.', '/'));
    }

    String json() {
        return request.toString();
    }
}
