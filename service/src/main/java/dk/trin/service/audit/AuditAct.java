package dk.trin.service.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the audit trail tells of. */
public enum AuditAct {
    SETUP,
    SETUP_FAILED,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    PASSWORD_CHANGED,
    /** A key was used for the first time in an hour. */
    KEY_USED,
    /** A key or a token was not accepted. */
    REFUSED,
    USER_CREATED,
    USER_CHANGED,
    PASSWORD_RESET,
    KEY_CREATED,
    KEY_REVOKED,
    RECORDS_READ,
    EXPORTED,
    /** What is local about an offer was changed. */
    OFFER_CHANGED,
    /** Events were taken away that had been kept long enough. */
    AUDIT_ERASED;

    /** As the contract writes it, {@code sign-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with that code; empty for another code. */
    public static Optional<AuditAct> of(String code) {
        return Stream.of(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
