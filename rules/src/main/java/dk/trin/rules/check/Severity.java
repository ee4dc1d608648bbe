package dk.trin.rules.check;

/** What a finding means for publishing. */
public enum Severity {
    /** It must be put right first. */
    ERROR,
    /** It must be put right, or acknowledged with a reason. */
    WARNING,
    /** Good to know. */
    NOTE
}
