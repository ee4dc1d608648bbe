package dk.trin.rules.vocabulary;

/** How a value stands to the order from least to most need of support. */
public enum Standing {
    /** In the order; "this or more need" reaches it. */
    ORDERED,
    /** Assessed, but outside the order (not relevant, unintended weight loss): matches only "is". */
    OUTSIDE,
    /** A value of a factor or output that has no order. */
    NOMINAL,
    /** The member of a set that excludes all others: somebody looked, and there was none. */
    EXCLUSIVE
}
