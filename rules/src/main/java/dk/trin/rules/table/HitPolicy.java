package dk.trin.rules.table;

/** What counts when several rows match the same citizen. */
public enum HitPolicy {
    /** Exactly one row matches; that no two can is proved, not hoped. */
    UNIQUE,
    /** The first row that matches, from the top, decides. */
    FIRST,
    /** Of the rows that match, the one that concludes the greatest need decides. */
    HIGHEST,
    /** Every row that matches gives its conclusion. */
    COLLECT
}
