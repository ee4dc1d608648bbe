package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/** No path has parameters; dropping them in silence would answer another question than the one that was asked. */
final class PathParameters implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().indexOf(';') >= 0) {
            throw new Refusal(ProblemType.NOT_FOUND, List.of());
        }
        return true;
    }
}
