package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Tells the audit trail who signs in and who does not. */
record SignInTrail(AuditTrail trail) {
    /**
     * Somebody comes in.
     *
     * @throws AuthenticationServiceException when it cannot be told
     */
    void signedIn(Actor actor, String method) {
        append(new AuditTrail.Entry(AuditAct.SIGN_IN, Optional.of(actor), actor.id(), Map.of("method", method)));
    }

    /**
     * Somebody does not.
     *
     * @param subject the id of whom they wanted to be; empty where it names nobody
     * @throws AuthenticationServiceException when it cannot be told
     */
    void failed(String subject, String reason) {
        append(failure(subject, reason));
    }

    /** Somebody whom nobody can name does not, which is told when there is time. */
    void strangerFailed(String reason) {
        trail.appendSoon(failure("", reason));
    }

    private static AuditTrail.Entry failure(String subject, String reason) {
        return new AuditTrail.Entry(AuditAct.SIGN_IN_FAILED, Optional.empty(), subject, Map.of("reason", reason));
    }

    private void append(AuditTrail.Entry entry) {
        try {
            trail.append(entry);
        } catch (DataAccessException away) {
            throw new AuthenticationServiceException("nobody signs in unseen", away);
        }
    }
}
