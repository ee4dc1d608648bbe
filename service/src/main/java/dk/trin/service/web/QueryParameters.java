package dk.trin.service.web;

import dk.trin.rules.problem.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Holds parameters against the contract: those it does not know, those given twice, values it does not have. */
@Component
final class QueryParameters implements HandlerInterceptor {
    private static final String FAULTS = QueryParameters.class.getName();
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final List<String> YES_NO = List.of("true", "false");

    private final Contract contract;
    private final HeaderParameters headers = new HeaderParameters();
    private final List<QueryMeaning> meanings;

    QueryParameters(Contract contract, List<QueryMeaning> meanings) {
        this.contract = contract;
        this.meanings = List.copyOf(meanings);
    }

    /** What was found in the request being answered, for whoever reads its body to report along. */
    @SuppressWarnings("unchecked")
    static List<RequestFault> faultsOfThisRequest() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object faults = request.getAttribute(FAULTS, RequestAttributes.SCOPE_REQUEST);
        return faults == null ? List.of() : (List<RequestFault>) faults;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (handler instanceof HandlerMethod method && path.startsWith("/api/")) {
            List<RequestFault> faults = faults(request, contract.parameters(request.getMethod(), path, "query"));
            faults.addAll(headers.faults(request, contract.parameters(request.getMethod(), path, "header")));
            if (!faults.isEmpty() && !readsBody(method)) {
                throw Refusal.invalid(faults);
            }
            request.setAttribute(FAULTS, faults);
        }
        return true;
    }

    private List<RequestFault> faults(HttpServletRequest request, Map<String, Contract.Parameter> known) {
        List<RequestFault> faults = new ArrayList<>(missing(request, known));
        request.getParameterMap().forEach((name, values) -> {
            Contract.Parameter parameter = known.get(name);
            JsonNode schema = parameter == null ? MissingNode.getInstance() : parameter.schema();
            if (parameter == null) {
                faults.add(RequestFault.at("?" + name, FaultCode.UNKNOWN_PARAMETER)
                        .allowing(Nearest.first(name, List.copyOf(known.keySet()))));
            } else if (values.length > 1 && !isList(schema)) {
                faults.add(RequestFault.at("?" + name, FaultCode.DUPLICATE_ITEM));
            } else {
                parts(schema, values)
                        .flatMap(value -> faults(name, value, schema))
                        .forEach(faults::add);
            }
        });
        return faults;
    }

    private Stream<RequestFault> faults(String name, String value, JsonNode schema) {
        String pointer = "?" + name;
        List<String> allowed = allowed(schema);
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            return Stream.of(RequestFault.at(pointer, FaultCode.UNKNOWN_CODE).allowing(Nearest.first(value, allowed)));
        }
        if (value.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            return Stream.of(RequestFault.at(pointer, FaultCode.TOO_LONG));
        }
        if (schema.path("type").asString("").equals("integer")
                && !NUMBER.matcher(value).matches()) {
            return Stream.of(RequestFault.at(pointer, FaultCode.NOT_A_WHOLE_NUMBER));
        }
        if (value.isBlank()) {
            return Stream.of(RequestFault.at(pointer, FaultCode.REQUIRED));
        }
        Optional<RequestFault> shape = ParameterShape.fault(pointer, value, schema);
        if (shape.isPresent()) {
            return shape.stream();
        }
        return meanings.stream()
                .filter(meaning -> meaning.parameter().equals(name))
                .flatMap(meaning -> meaning.check().apply(value).stream());
    }

    private static List<RequestFault> missing(HttpServletRequest request, Map<String, Contract.Parameter> known) {
        return known.entrySet().stream()
                .filter(each -> each.getValue().required() && request.getParameter(each.getKey()) == null)
                .map(each -> RequestFault.at("?" + each.getKey(), FaultCode.REQUIRED))
                .toList();
    }

    private static boolean isList(JsonNode schema) {
        return schema.path("type").asString("").equals("array");
    }

    /** A list is given as several parameters, or as one with commas. */
    private static Stream<String> parts(JsonNode schema, String[] values) {
        return isList(schema) ? Stream.of(values).flatMap(value -> Stream.of(value.split(",", -1))) : Stream.of(values);
    }

    /** The values that a parameter can have; empty when they are not listed. */
    private static List<String> allowed(JsonNode schema) {
        if (schema.path("type").asString("").equals("boolean")) {
            return YES_NO;
        }
        JsonNode values = isList(schema) ? schema.path("items").path("enum") : schema.path("enum");
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean readsBody(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .anyMatch((MethodParameter parameter) -> parameter.hasParameterAnnotation(RequestBody.class));
    }
}
