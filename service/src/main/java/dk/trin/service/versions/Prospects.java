package dk.trin.service.versions;

import dk.trin.service.web.Actor;

/**
 * Says beforehand whether an act would be refused, and why, so that nobody is offered what cannot be done. Nothing is
 * kept; the act itself asks again.
 */
public final class Prospects {
    private final Ledger ledger;
    private final Approval approval;
    private final Publishing publishing;

    Prospects(Ledger ledger, Approval approval, Publishing publishing) {
        this.ledger = ledger;
        this.approval = approval;
        this.publishing = publishing;
    }

    /** What would come of an act now, by somebody who has read this revision; an act that starts at once for a publication. */
    public Outcome<Version> of(Act act, Version version, Actor actor) {
        if (!version.stage().allows(act)) {
            return Outcome.refused(Obstacle.WRONG_STATE);
        }
        return switch (act) {
            case CREATE, REMARK, RETURN, WITHDRAW -> Outcome.done(version);
            case EDIT, ACKNOWLEDGE -> ledger.mayTake(version, actor, Part.EDITOR);
            case SUBMIT -> ledger.mayTake(version, actor, Part.EDITOR).then(approval::clear);
            case APPROVE -> ledger.mayTake(version, actor, Part.APPROVER);
            case PUBLISH -> publishing.publishable(version);
            case ROLL_BACK -> publishing.restorable(version);
        };
    }
}
