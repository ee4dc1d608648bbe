package dk.trin.service.rulesets;

import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Outcome;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;

/** Says over HTTP why an act is refused. */
final class Obstacles {
    private Obstacles() {}

    /** What an act gave; a refused one becomes a problem answer. */
    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        Outcome.Refused<T> refused = (Outcome.Refused<T>) outcome;
        throw refusal(refused.obstacle(), refused.detail());
    }

    static Refusal refusal(Obstacle obstacle, String detail) {
        return switch (obstacle) {
            case NO_SUCH_VERSION -> Refusal.notFound();
            case STALE_REVISION -> new Refusal(ProblemType.STALE_REVISION, List.of());
            case OWN_WORK, APPROVERS_EDIT -> refusal(ProblemType.NOT_YOURS, obstacle, detail);
            case IMPOSSIBLE_EDIT, IMPOSSIBLE_START, UNKNOWN_FINDING ->
                refusal(ProblemType.INVALID_REQUEST, obstacle, detail);
            case WRONG_STATE, OPEN_ERRORS, OPEN_WARNINGS, CHANGED_SINCE_APPROVAL, ALREADY_IN_FORCE ->
                refusal(ProblemType.CONFLICT, obstacle, detail);
        };
    }

    /** Obstacles and fault codes that are the same have the same name. */
    private static Refusal refusal(ProblemType type, Obstacle obstacle, String detail) {
        return new Refusal(type, List.of(RequestFault.at("", FaultCode.valueOf(obstacle.name()), detail)));
    }
}
