package dk.trin.service.records;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.RequestHeaders;
import org.springframework.stereotype.Component;

/** Tells the audit trail who reads what is kept of a citizen; what cannot be told is not read. */
@Component
final class Reads {
    private final AuditTrail trail;
    private final RequestHeaders caller;

    Reads(AuditTrail trail, RequestHeaders caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** Of a reference, or of the id of one recommendation. */
    void tell(AuditAct act, String subject) {
        trail.append(AuditTrail.Entry.of(act, caller.actor(), subject));
    }
}
