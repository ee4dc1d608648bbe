package dk.trin.service.verification;

import dk.trin.api.LogApi;
import dk.trin.api.model.HeadList;
import dk.trin.api.model.Verification;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.ETags;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Verifies the log and gives its heads away. */
@RestController
final class LogController implements LogApi {
    private final DecisionLog log;
    private final ETags etags;
    private final AuditTrail trail;
    private final RequestHeaders headers;

    LogController(DecisionLog log, ETags etags, AuditTrail trail, RequestHeaders headers) {
        this.log = log;
        this.etags = etags;
        this.trail = trail;
        this.headers = headers;
    }

    @Override
    @RolesAllowed(Role.AUDITOR)
    public ResponseEntity<Verification> getVerification() {
        return etags.ok(new LogMapper(Languages.current()).verification(log.verify(List.of())));
    }

    @Override
    @RolesAllowed(Role.AUDITOR)
    public ResponseEntity<HeadList> listHeads() {
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, headers.actor(), "heads"));
        return etags.ok(new HeadList(log.heads().stream().map(LogMapper::head).toList()));
    }
}
