package dk.trin.service.web;

import java.util.List;

/**
 * One thing wrong with a request. What the caller sent is never repeated.
 *
 * @param pointer where: a JSON pointer into the body, or {@code ?name} for a query parameter, or {@code @name} for a header
 * @param arguments what the code's message puts in
 * @param allowed what would be right, the nearest first; empty when that cannot be listed
 */
public record RequestFault(String pointer, FaultCode code, List<Object> arguments, List<String> allowed) {
    public RequestFault {
        arguments = List.copyOf(arguments);
        allowed = List.copyOf(allowed);
    }

    public static RequestFault at(String pointer, FaultCode code, Object... arguments) {
        return new RequestFault(pointer, code, List.of(arguments), List.of());
    }

    public RequestFault allowing(List<String> values) {
        return new RequestFault(pointer, code, arguments, values);
    }
}
