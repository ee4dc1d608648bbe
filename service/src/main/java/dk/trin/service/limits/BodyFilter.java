package dk.trin.service.limits;

import dk.trin.service.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body before anything is done with its request, so that nobody waits for a caller who is slow to send. The server's own
 * limit is one of the time between two bytes; here a body must be there as a whole in time, and only so many may be waited for.
 */
final class BodyFilter extends OncePerRequestFilter {
    /** The largest body but for workbooks, and one more byte, by which a larger one is known. */
    static final int LARGEST = 64 * 1024 + 1;

    private final Semaphore places;
    private final Duration patience;
    private final Answer answer;

    /** A body has so long to come, and so many may be waited for at once. */
    BodyFilter(Duration patience, int places, Answer answer) {
        this.patience = patience;
        this.places = new Semaphore(places);
        this.answer = answer;
    }

    /** Tells a caller what went wrong. */
    @FunctionalInterface
    interface Answer {
        void send(HttpServletRequest request, HttpServletResponse response, ProblemType type) throws IOException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // A batch is read while it is answered, and has a lane of its own.
        return request.getRequestURI().equals(Lane.BATCH)
                || request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (BodyPlace place = new BodyPlace(places)) {
            if (isOfType(request, "multipart/")) {
                // The server reads its parts itself, whenever somebody asks for them.
                place.take();
                chain.doFilter(request, response);
                return;
            }
            BodyReading reading = BodyReading.of(request, System.nanoTime() + patience.toNanos(), place);
            if (isForm(request) && !reading.isWhole()) {
                answer.send(request, response, ProblemType.TOO_LARGE);
            } else {
                chain.doFilter(
                        isForm(request) ? new ReadForm(request, reading) : new ReadRequest(request, reading), response);
            }
        } catch (BodyPlace.NoneFree busy) {
            request.setAttribute(LetGoValve.TOO_SLOW, true);
            answer.send(request, response, ProblemType.UNAVAILABLE);
        } catch (SocketTimeoutException late) {
            request.setAttribute(LetGoValve.TOO_SLOW, true);
            // The server would take what it remembers of this for a fault of ours.
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            answer.send(request, response, ProblemType.REQUEST_TIMEOUT);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && isOfType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        String given = request.getContentType();
        return given != null && given.toLowerCase(Locale.ROOT).startsWith(type);
    }
}
