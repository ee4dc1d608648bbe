package dk.trin.service.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to its controller only if whoever calls has one of the roles that the controller names in
 * {@link RolesAllowed}; a controller that names none lets nobody through. It stands before a body is read, so that nobody
 * learns what is wrong with a request that they may not make.
 */
final class RoleCheck implements HandlerInterceptor {
    private static final String OURS = "dk.trin.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(method);
        }
        return true;
    }

    private static void check(HandlerMethod method) {
        Optional<RolesAllowed> allowed = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RolesAllowed.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesAllowed.class)));
        boolean open = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PermitAll.class)
                || allowed.isEmpty() && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PermitAll.class);
        if (!open) {
            CurrentActor.get()
                    .requireAny(allowed.map(RolesAllowed::value)
                            .orElseThrow(() -> new Refusal(ProblemType.FORBIDDEN, List.of())));
        }
    }
}
