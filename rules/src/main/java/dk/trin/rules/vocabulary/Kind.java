package dk.trin.rules.vocabulary;

/** What kind of answer a factor takes. */
public enum Kind {
    /** One of a few values that run from least to most need. */
    ORDERED,
    /** One of a few values without an order. */
    NOMINAL,
    /** One or more members; members that are not listed are a "no". */
    SET,
    /** A whole number within a range. */
    INTEGER,
    /** A number within a range. */
    DECIMAL;

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
