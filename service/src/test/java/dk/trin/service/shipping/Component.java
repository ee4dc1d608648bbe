package dk.trin.service.shipping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A library as the bill of materials has it.
 *
 * @param licences all that it is offered under; any one of them may be chosen
 * @param hashes of its file, by every algorithm
 */
record Component(String name, String version, List<String> licences, Set<String> hashes) {
    static Stream<Component> of(JsonNode billOfMaterials) {
        return billOfMaterials.get("components").valueStream().map(Component::read);
    }

    private static Component read(JsonNode component) {
        return new Component(
                component.get("group").asString() + ":" + component.get("name").asString(),
                component.get("version").asString(),
                component.get("licenses").valueStream().map(Component::licence).toList(),
                component
                        .get("hashes")
                        .valueStream()
                        .map(hash -> hash.get("content").asString())
                        .collect(Collectors.toSet()));
    }

    private static String licence(JsonNode licence) {
        JsonNode one = licence.path("license");
        return Stream.of(one.path("id"), one.path("name"), licence.path("expression"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    /** Whether it is a part of Trin. */
    boolean isOwn() {
        return name.startsWith("dk.trin:");
    }

    /** A row of the list of licences. */
    String row() {
        return "| %s | %s | %s |".formatted(name, version, String.join(" or ", licences));
    }
}
