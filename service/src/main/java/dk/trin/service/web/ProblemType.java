package dk.trin.service.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem an answer can report. */
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    /** Nobody who is known calls. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** Whoever calls may not do this. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    /** The database is looked after by its own tools. */
    OWN_TOOLS(HttpStatus.CONFLICT),
    /** A draft is tried whose tables have a gap just here. */
    NO_ROW(HttpStatus.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.CONFLICT),
    /** Somebody else must do this. */
    NOT_YOURS(HttpStatus.FORBIDDEN),
    WITHDRAWN_VERSION(HttpStatus.GONE),
    ERASED(HttpStatus.GONE),
    STALE_REVISION(HttpStatus.PRECONDITION_FAILED),
    REVISION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    /** The body did not come in time. */
    REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** This client asks more often than it may. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    LOG_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    LOG_FULL(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The kind as a URI, {@code urn:trin:problem:not-found}. */
    String uri() {
        return "urn:trin:problem:" + slug();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
