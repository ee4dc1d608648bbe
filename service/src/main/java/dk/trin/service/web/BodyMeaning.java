package dk.trin.service.web;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What a feature checks of a body beyond its schema, so that its faults are reported along with the others.
 *
 * @param type the body as the contract names it
 * @param check adds the faults of a body; fields may be missing or of another type, which the schema has reported
 */
public record BodyMeaning(Class<?> type, BiConsumer<JsonNode, List<RequestFault>> check) {}
