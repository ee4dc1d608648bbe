package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.ProblemResponses;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Rate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Turns away callers whose key or token does not count, or who bring none; the audit trail tells of it once a quarter of an
 * hour and address. An address that is turned away very often is told to wait. Whoever brings a key that counts is never
 * turned away, whatever else comes from the same address: behind it may be a whole organisation.
 */
final class Refusals {
    private static final String CHALLENGE = "Bearer realm=\"trin\"";
    /** More than a caller that is set up wrongly needs to notice. */
    private static final int MOST_PER_MINUTE = 600;

    private final ProblemResponses problems;
    private final AuditTrail trail;
    private final Tries seen;
    private final Rate rate = new Rate(MOST_PER_MINUTE);

    Refusals(ProblemResponses problems, AuditTrail trail, Tries seen) {
        this.problems = problems;
        this.trail = trail;
        this.seen = seen;
    }

    ProblemResponses problems() {
        return problems;
    }

    /** Answers a request that brings nothing that counts. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRemoteAddr();
        if (seen.failures(address) == 0) {
            seen.failed(address);
            trail.appendSoon(
                    new AuditTrail.Entry(AuditAct.REFUSED, Optional.empty(), "", Map.of("reason", "key or token")));
        }
        challenge(request, response, CHALLENGE + ", error=\"invalid_token\"");
    }

    /** Answers a request that brings nothing at all. */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        challenge(request, response, CHALLENGE);
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response, String challenge)
            throws IOException {
        Optional<Duration> wait = rate.wait(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            problems.send(request, response, ProblemType.TOO_MANY_REQUESTS);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
            problems.send(request, response, ProblemType.UNAUTHENTICATED);
        }
    }
}
