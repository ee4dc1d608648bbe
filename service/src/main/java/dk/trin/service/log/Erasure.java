package dk.trin.service.log;

import dk.trin.service.web.Actor;
import java.util.Locale;

/** Takes away what is kept of a recommendation. */
public final class Erasure {
    private Erasure() {}

    /** Why something is erased. */
    public enum Reason {
        /** It was recorded for another citizen than the one it is about. */
        WRONG_CITIZEN,
        /** It is older than it may be kept. */
        RETENTION
    }

    /** Waits until it is gone, or refused. */
    public static Receipt of(DecisionLog log, String id, Actor actor, Reason reason) {
        String facts = CanonicalJson.of(CanonicalJson.object()
                .put("actor", actor.name())
                .put("actorId", actor.id())
                .put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return log.keep(new Submission.Erased(id, Content.of(facts)));
    }
}
