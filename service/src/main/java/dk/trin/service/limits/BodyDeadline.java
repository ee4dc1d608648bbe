package dk.trin.service.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Waits for a body as a whole only so long. The server's own limit is one of the time between two bytes, and whoever sends a
 * byte now and then would hold a thread for ever.
 */
final class BodyDeadline extends OncePerRequestFilter {
    private static final int LARGEST_FORM = 256 * 1024;

    private final Duration patience;

    BodyDeadline(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() == 0) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest timely = new Timely(request, System.nanoTime() + patience.toNanos());
        if (isForm(request)) {
            form(timely, response, chain);
        } else {
            chain.doFilter(timely, response);
        }
    }

    private static void form(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] form;
        try {
            form = request.getInputStream().readNBytes(LARGEST_FORM + 1);
        } catch (IOException late) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        }
        if (form.length > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new TimelyForm(request, form), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static final class Timely extends HttpServletRequestWrapper {
        private final long end;

        Timely(HttpServletRequest request, long end) {
            super(request);
            this.end = end;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new TimelyStream(super.getInputStream(), end);
        }
    }
}
