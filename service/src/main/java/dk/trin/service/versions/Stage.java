package dk.trin.service.versions;

import java.util.EnumSet;
import java.util.Set;

/** How far a version has come; what may be done with it follows from that alone. */
public enum Stage {
    DRAFT(EnumSet.of(Act.EDIT, Act.REMARK, Act.ACKNOWLEDGE, Act.SUBMIT, Act.WITHDRAW)),
    /** An edit makes it a draft again. */
    SUBMITTED(EnumSet.of(Act.EDIT, Act.REMARK, Act.RETURN, Act.APPROVE, Act.WITHDRAW)),
    /** An edit voids the approval and makes it a draft again. */
    APPROVED(EnumSet.of(Act.EDIT, Act.REMARK, Act.RETURN, Act.PUBLISH, Act.WITHDRAW)),
    /** From now on its content never changes; until it begins it can be brought forward. */
    PUBLISHED(EnumSet.of(Act.PUBLISH, Act.ROLL_BACK, Act.WITHDRAW)),
    WITHDRAWN(EnumSet.noneOf(Act.class));

    private final Set<Act> acts;

    Stage(Set<Act> acts) {
        this.acts = acts;
    }

    public boolean allows(Act act) {
        return acts.contains(act);
    }

    /** Whether recommendations may rest on it without being marked. */
    public boolean isPublic() {
        return this == PUBLISHED || this == WITHDRAWN;
    }
}
