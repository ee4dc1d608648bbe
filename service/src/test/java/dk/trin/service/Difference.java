package dk.trin.service;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two recommendations, told as the contract tells what a change gives. */
record Difference(JsonNode now, JsonNode then) {
    private static final List<String> SINGLE = List.of("intensity", "coordination", "followUp");
    private static final List<String> SETS = List.of("referBack", "offers", "supports");

    /** The parts that have another value. */
    JsonNode parts() {
        ObjectNode gives = JsonNodeFactory.instance.objectNode();
        if (!then.get("status").equals(now.get("status"))) {
            gives.set("status", then.get("status"));
        }
        SINGLE.forEach(part -> single(gives, part, "/" + part + "/code"));
        SETS.forEach(part -> set(gives, part));
        ObjectNode levels = JsonNodeFactory.instance.objectNode();
        now.at("/possible/levels")
                .propertyNames()
                .forEach(level -> single(levels, level, "/levels/" + level + "/code"));
        if (!levels.isEmpty()) {
            gives.set("levels", levels);
        }
        return gives;
    }

    private void single(ObjectNode gives, String part, String code) {
        JsonNode value = then.at(code);
        if (!value.isMissingNode() && !value.equals(now.at(code))) {
            gives.set(part, value);
        }
    }

    private void set(ObjectNode gives, String part) {
        List<String> before = codes(now.get(part));
        List<String> after = codes(then.get(part));
        List<String> adds =
                after.stream().filter(code -> !before.contains(code)).toList();
        List<String> removes =
                before.stream().filter(code -> !after.contains(code)).toList();
        if (!adds.isEmpty() || !removes.isEmpty()) {
            gives.putObject(part)
                    .<ObjectNode>set("adds", Spec.JSON.valueToTree(adds))
                    .set("removes", Spec.JSON.valueToTree(removes));
        }
    }

    /** The parts, levels among them, that are open then and not in the way they are now. */
    List<String> opens() {
        Stream<String> sets = SETS.stream().filter(part -> isOpenOtherwise(part, 0));
        Stream<String> single = SINGLE.stream().filter(part -> isOpenOtherwise(part, 1));
        Stream<String> levels = then.at("/possible/levels").propertyNames().stream()
                .filter(level -> isOpenOtherwise("levels/" + level, 1));
        return Stream.of(sets, single, levels).flatMap(parts -> parts).toList();
    }

    /** Whether more than a number of codes remain, and not those that remain now. */
    private boolean isOpenOtherwise(String part, int most) {
        List<String> remaining = codes(then.at("/possible/" + part));
        return remaining.size() > most && !remaining.equals(codes(now.at("/possible/" + part)));
    }

    private static List<String> codes(JsonNode items) {
        return items.valueStream()
                .flatMap(item -> item.isObject() ? Stream.of(item.get("code")) : Stream.of(item))
                .map(JsonNode::asString)
                .toList();
    }
}
