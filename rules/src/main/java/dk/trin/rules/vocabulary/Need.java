package dk.trin.rules.vocabulary;

/** What a higher value says about the need of support. */
public enum Need {
    MORE,
    LESS,
    /** Nothing: the values are not compared for fairness. */
    NONE
}
