package dk.trin.service.web;

import dk.trin.rules.problem.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an operation does not have, given twice, or that are no yes or no where one is asked. */
@Component
final class QueryParameters implements HandlerInterceptor {
    private static final String FAULTS = QueryParameters.class.getName();
    private static final List<String> YES_NO = List.of("true", "false");

    /** What was found in the request being answered, for whoever reads its body to report along. */
    @SuppressWarnings("unchecked")
    static List<RequestFault> faultsOfThisRequest() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object faults = request.getAttribute(FAULTS, RequestAttributes.SCOPE_REQUEST);
        return faults == null ? List.of() : (List<RequestFault>) faults;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("dk.trin")) {
            List<RequestFault> faults = faults(request, known(method));
            if (!faults.isEmpty() && !readsBody(method)) {
                throw Refusal.invalid(faults);
            }
            request.setAttribute(FAULTS, faults);
        }
        return true;
    }

    private static List<RequestFault> faults(HttpServletRequest request, Map<String, Class<?>> known) {
        List<RequestFault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            String pointer = "?" + name;
            Class<?> type = known.get(name);
            if (type == null) {
                faults.add(RequestFault.at(pointer, FaultCode.UNKNOWN_PARAMETER)
                        .allowing(Nearest.first(name, List.copyOf(known.keySet()))));
            } else if (values.length > 1 && !Iterable.class.isAssignableFrom(type)) {
                faults.add(RequestFault.at(pointer, FaultCode.DUPLICATE_ITEM));
            } else if (type == Boolean.class && !YES_NO.contains(values[0])) {
                faults.add(RequestFault.at(pointer, FaultCode.UNKNOWN_CODE).allowing(YES_NO));
            }
        });
        return faults;
    }

    private static Map<String, Class<?>> known(HandlerMethod method) {
        Map<String, Class<?>> known = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
            if (query != null) {
                known.put(query.value(), parameter.getParameterType());
            }
        }
        return known;
    }

    private static boolean readsBody(HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return true;
            }
        }
        return false;
    }
}
