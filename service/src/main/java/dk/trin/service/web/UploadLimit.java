package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets no file in that is larger than a workbook can be, nor one that does not say how large it is. */
final class UploadLimit implements HandlerInterceptor {
    private static final long MOST_BYTES = 1024 * 1024;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        long length = request.getContentLengthLong();
        if (!request.getMethod().equals("GET") && (length < 0 || length > MOST_BYTES)) {
            throw new Refusal(ProblemType.TOO_LARGE, List.of());
        }
        return true;
    }
}
