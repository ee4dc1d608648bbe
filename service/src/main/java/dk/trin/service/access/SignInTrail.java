package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Tells the audit trail who signs in and who does not. */
record SignInTrail(AuditTrail trail) {
    /**
     * Tells of it at once.
     *
     * @throws AuthenticationServiceException when it cannot be told
     */
    void append(AuditTrail.Entry entry) {
        try {
            trail.append(entry);
        } catch (DataAccessException away) {
            throw new AuthenticationServiceException("nobody signs in unseen", away);
        }
    }

    /** Tells of it when there is time. */
    void appendSoon(AuditTrail.Entry entry) {
        trail.appendSoon(entry);
    }
}
