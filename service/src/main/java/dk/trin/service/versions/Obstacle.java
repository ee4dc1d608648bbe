package dk.trin.service.versions;

/** Why an act is refused. */
public enum Obstacle {
    NO_SUCH_VERSION,
    /** The act does not belong to the stage that the version is in. */
    WRONG_STATE,
    /** The version has changed since the actor read it. */
    STALE_REVISION,
    /** Whoever edited a version cannot approve it. */
    OWN_WORK,
    /** Whoever approved a version cannot edit it. */
    APPROVERS_EDIT,
    /** An edit names a sheet, row or column that is not there, or a text that no cell may hold. */
    IMPOSSIBLE_EDIT,
    /** The checks find errors, or cannot finish. */
    OPEN_ERRORS,
    /** Warnings stand without a reason. */
    OPEN_WARNINGS,
    /** There is no such warning. */
    UNKNOWN_FINDING,
    /** What would be published is not what was approved. */
    CHANGED_SINCE_APPROVAL,
    /** A version cannot come into force in the past, or after its own last day. */
    IMPOSSIBLE_START,
    /** The version is in force already. */
    ALREADY_IN_FORCE
}
