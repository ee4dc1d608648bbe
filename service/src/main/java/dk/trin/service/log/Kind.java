package dk.trin.service.log;

import java.util.Locale;

/** What an entry of the log tells of. */
public enum Kind {
    RECOMMENDATION,
    DECISION,
    OUTCOME,
    ERASURE;

    /** As it is stored and hashed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
