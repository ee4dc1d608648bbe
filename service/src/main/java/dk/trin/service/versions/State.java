package dk.trin.service.versions;

import java.util.Locale;

/** Where a version stands at an instant; the codes are part of the contract. */
public enum State {
    DRAFT,
    SUBMITTED,
    /** Nothing is in its way, or its first day is yet to come. */
    APPROVED,
    IN_FORCE,
    /** Its last day has passed, or another version has taken over. */
    SUPERSEDED,
    WITHDRAWN;

    /** As the contract writes it, {@code in-force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
