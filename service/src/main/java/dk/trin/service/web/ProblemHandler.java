package dk.trin.service.web;

import dk.trin.rules.engine.UnansweredException;
import java.net.SocketTimeoutException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns everything that goes wrong into a problem answer; what the caller did not cause is logged, never shown. */
@RestControllerAdvice
final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        refusal.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, wholeSeconds(wait)));
        return problems.answer(refusal.type(), refusal.faults(), headers);
    }

    private static String wholeSeconds(Duration wait) {
        return String.valueOf(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    @ExceptionHandler
    ResponseEntity<Object> withoutBody(HttpMessageNotReadableException unreadable) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof SocketTimeoutException) {
            return problems.answer(ProblemType.REQUEST_TIMEOUT, List.of(), HttpHeaders.EMPTY);
        }
        return unreadable.getCause() instanceof Refusal refusal
                ? refused(refusal)
                : problems.answer(
                        ProblemType.INVALID_REQUEST,
                        List.of(RequestFault.at("", FaultCode.BODY_MISSING)),
                        HttpHeaders.EMPTY);
    }

    /** The content type names an encoding that does not exist. */
    @ExceptionHandler
    ResponseEntity<Object> noSuchEncoding(UnsupportedCharsetException unknown) {
        return problems.answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of(), HttpHeaders.EMPTY);
    }

    /** A query that is no text cannot be held against anything. */
    @ExceptionHandler
    ResponseEntity<Object> unreadableQuery(InvalidParameterException unreadable) {
        return problems.answer(ProblemType.INVALID_REQUEST, List.of(), HttpHeaders.EMPTY);
    }

    /** Query parameters have been checked before; what is left is a path that can lead nowhere. */
    @ExceptionHandler
    ResponseEntity<Object> noSuchPath(MethodArgumentTypeMismatchException mismatch) {
        return problems.answer(ProblemType.NOT_FOUND, List.of(), HttpHeaders.EMPTY);
    }

    /** What is kept cannot be read now; the message of the exception could tell what was asked. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> databaseAway(NestedRuntimeException exception) {
        LOG.error("The database failed: {}", exception.getClass().getSimpleName());
        return problems.answer(type(exception), List.of(), HttpHeaders.EMPTY);
    }

    /** Only a draft can have a gap; in what is in force it would be a defect, so it is noted. */
    @ExceptionHandler
    ResponseEntity<Object> noRow(UnansweredException unanswered) {
        LOG.warn("Table {} of the version asked for has a gap", unanswered.table());
        return problems.answer(ProblemType.NO_ROW, List.of(), HttpHeaders.EMPTY);
    }

    /** The caller has hung up; there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("The caller did not wait for the answer");
    }

    @ExceptionHandler
    ResponseEntity<Object> other(Exception exception) {
        if (exception instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return problems.answer(type(response.getStatusCode()), List.of(), response.getHeaders());
        }
        LOG.error("The request could not be answered", exception);
        return problems.answer(ProblemType.INTERNAL_ERROR, List.of(), HttpHeaders.EMPTY);
    }

    /** The kind of problem that an exception is; what the caller did not cause is an internal error. */
    static ProblemType type(Exception exception) {
        if (exception instanceof Refusal refusal) {
            return refusal.type();
        }
        if (exception instanceof MethodArgumentTypeMismatchException) {
            return ProblemType.NOT_FOUND;
        }
        boolean away = exception instanceof DataAccessResourceFailureException
                || exception instanceof TransientDataAccessException
                || exception instanceof TransactionException;
        if (away) {
            return ProblemType.UNAVAILABLE;
        }
        return exception instanceof ErrorResponse response
                        && response.getStatusCode().is4xxClientError()
                ? type(response.getStatusCode())
                : ProblemType.INTERNAL_ERROR;
    }

    /** The kind of problem that a status tells of. */
    static ProblemType type(HttpStatusCode status) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status().value() == status.value()) {
                return type;
            }
        }
        return status.is4xxClientError() ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR;
    }
}
