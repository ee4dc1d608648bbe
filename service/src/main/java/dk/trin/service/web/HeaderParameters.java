package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds the caller's own headers against the contract; what HTTP itself knows is left to it. */
final class HeaderParameters {
    List<RequestFault> faults(HttpServletRequest request, Map<String, Contract.Parameter> known) {
        return known.entrySet().stream()
                .filter(each -> each.getValue().schema().path("x-no-cpr").asBoolean(false))
                .flatMap(each -> faults(each.getKey(), each.getValue(), request))
                .toList();
    }

    private static Stream<RequestFault> faults(String name, Contract.Parameter parameter, HttpServletRequest request) {
        String pointer = "@" + name;
        JsonNode schema = parameter.schema();
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.isEmpty()) {
            return parameter.required() ? Stream.of(RequestFault.at(pointer, FaultCode.REQUIRED)) : Stream.empty();
        }
        if (values.size() > 1) {
            return Stream.of(RequestFault.at(pointer, FaultCode.DUPLICATE_ITEM));
        }
        return ParameterShape.fault(pointer, values.get(0), schema).stream();
    }
}
