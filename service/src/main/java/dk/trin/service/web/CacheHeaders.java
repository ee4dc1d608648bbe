package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says how what is read may be cached: what Trin tells of itself may be kept and asked about again, what is about citizens never. */
final class CacheHeaders implements HandlerInterceptor {
    private static final List<String> ABOUT_CITIZENS =
            List.of("/api/v1/recommendations", "/api/v1/records", "/api/v1/log", "/api/v1/statistics");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (ABOUT_CITIZENS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (request.getMethod().equals("GET")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return true;
    }
}
