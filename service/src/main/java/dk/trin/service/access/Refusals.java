package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.ProblemResponses;
import dk.trin.service.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Turns away callers whose key or token does not count; the audit trail tells of it once a quarter of an hour and place. */
final class Refusals {
    private static final String CHALLENGE = "Bearer realm=\"trin\"";

    private final ProblemResponses problems;
    private final AuditTrail trail;
    private final Tries seen;

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
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
        problems.send(request, response, ProblemType.UNAUTHENTICATED);
    }

    /** Answers a request that brings nothing at all. */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.send(request, response, ProblemType.UNAUTHENTICATED);
    }
}
