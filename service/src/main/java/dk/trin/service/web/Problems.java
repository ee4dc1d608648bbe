package dk.trin.service.web;

import dk.trin.api.model.Fault;
import dk.trin.api.model.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes problem answers (RFC 9457) in the caller's language. */
@Component
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** About as long as a database takes to come back, or a full queue to empty. */
    private static final String RETRY_SECONDS = "5";

    private final FaultWords words;

    Problems(FaultWords words) {
        this.words = words;
    }

    ResponseEntity<Object> answer(ProblemType type, List<RequestFault> faults, HttpHeaders headers) {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .headers(added -> {
                    if (type.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                        added.putIfAbsent(HttpHeaders.RETRY_AFTER, List.of(RETRY_SECONDS));
                    }
                })
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(type, faults));
    }

    /** What went wrong, as part of another answer; what the caller did not cause is logged, never shown. */
    public Problem of(RuntimeException failed) {
        if (failed instanceof Refusal refusal) {
            return problem(refusal.type(), refusal.faults());
        }
        LOG.error("A part of the request could not be answered", failed);
        return problem(ProblemType.INTERNAL_ERROR, List.of());
    }

    private Problem problem(ProblemType type, List<RequestFault> faults) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Problem(
                URI.create(type.uri()),
                words.title(type, locale),
                type.status().value(),
                words.of(type, faults.size(), locale),
                RequestId.current(),
                faults.stream().map(fault -> fault(fault, locale)).toList());
    }

    private Fault fault(RequestFault fault, Locale locale) {
        Fault written = new Fault(fault.pointer(), fault.code().name(), words.of(fault, locale));
        return fault.allowed().isEmpty() ? written : written.allowed(fault.allowed());
    }
}
