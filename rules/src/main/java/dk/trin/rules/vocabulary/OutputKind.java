package dk.trin.rules.vocabulary;

/** What kind of thing the tables conclude. */
public enum OutputKind {
    /** Concluded on the way and read by other tables; never sent by a caller. */
    LEVEL,
    /** A part of the recommendation with one value; other tables may read it. */
    SINGLE,
    /** A part of the recommendation with any number of values. */
    SET,
    /** Codes that describe the offers of the catalogue. */
    CATALOGUE,
    /** Where a recommendation stands. */
    STATUS;

    /** Whether a table can conclude it, and with one value only. */
    public boolean hasOneValue() {
        return this == LEVEL || this == SINGLE;
    }
}
