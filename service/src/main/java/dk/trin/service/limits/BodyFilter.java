package dk.trin.service.limits;

import dk.trin.service.web.BodyReader;
import dk.trin.service.web.ProblemType;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a body whole before anything is done with its request, so that nobody waits for a caller who is slow to send. The
 * server's own limit is one of the time between two bytes; here a body must be there as a whole in time.
 */
final class BodyFilter extends OncePerRequestFilter {
    /** The largest upload, in bytes. */
    static final int LARGEST_UPLOAD = 1024 * 1024;
    /** Where a request that is taken up again has its {@link Gathered}. */
    static final String GATHERED = Gathered.class.getName();

    private final Semaphore uploads;
    private final Duration patience;
    private final Answer answer;

    /** A body has so long to come, and so many uploads may be on their way at once. */
    BodyFilter(Duration patience, int uploads, Answer answer) {
        this.patience = patience;
        this.uploads = new Semaphore(uploads);
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
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(GATHERED) instanceof Gathered gathered) {
            goOn(gathered, request, response, chain);
        } else if (isOfType(request, "multipart/")) {
            parts(request, response, chain);
        } else if (isHere(request)) {
            byte[] bytes = request.getInputStream().readNBytes(request.getContentLength());
            goOn(new Gathered.Whole(bytes), request, response, chain);
        } else {
            AsyncContext waiting = request.startAsync(request, response);
            waiting.setTimeout(patience.toMillis());
            new BodyGathering(waiting, isUpload(request) ? LARGEST_UPLOAD : BodyReader.MOST_BYTES, uploads).begin();
        }
    }

    /** Whether all of it came with the headers. */
    private static boolean isHere(HttpServletRequest request) throws IOException {
        ServletInputStream body = request.getInputStream();
        long length = request.getContentLengthLong();
        return length > 0 && length <= BodyReader.MOST_BYTES && body.available() >= length;
    }

    /** The server reads the parts itself, whenever somebody asks for them. */
    private void parts(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!uploads.tryAcquire()) {
            request.setAttribute(LetGoValve.UNREAD, true);
            goOn(new Gathered.TooMany(), request, response, chain);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            uploads.release();
        }
    }

    private void goOn(Gathered gathered, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gathered instanceof Gathered.Whole whole) {
            chain.doFilter(isForm(request) ? new ReadForm(request, whole) : new ReadRequest(request, whole), response);
        } else if (gathered instanceof Gathered.Broken broken) {
            throw broken.fault();
        } else {
            answer.send(request, response, problem(gathered));
        }
    }

    private static ProblemType problem(Gathered gathered) {
        if (gathered instanceof Gathered.TooLarge) {
            return ProblemType.TOO_LARGE;
        }
        return gathered instanceof Gathered.Late ? ProblemType.REQUEST_TIMEOUT : ProblemType.UNAVAILABLE;
    }

    private static boolean isUpload(HttpServletRequest request) {
        return request.getRequestURI().matches(".*/workbooks?");
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && isOfType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        String given = request.getContentType();
        return given != null && given.toLowerCase(Locale.ROOT).startsWith(type);
    }
}
