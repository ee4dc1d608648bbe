package dk.trin.service.log;

import dk.trin.service.web.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Erases what is older than it may be kept; that it was there, and that it was erased, stays in the log. */
public final class Retention {
    private static final Actor ACTOR = new Actor("trin", "retention", Set.of());

    private final DecisionLog log;
    private final Clock clock;

    public Retention(DecisionLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Erases what was recommended longer ago than a period; how many recommendations went. Stops when the log cannot write. */
    public int erase(Period older) {
        Instant limit = ZonedDateTime.now(clock).minus(older).toInstant();
        int erased = 0;
        for (List<String> due = log.before(limit); !due.isEmpty(); due = log.before(limit)) {
            for (String id : due) {
                Receipt receipt = Erasure.of(log, id, ACTOR, Erasure.Reason.RETENTION);
                if (isStopping(receipt)) {
                    return erased;
                }
                erased += receipt instanceof Receipt.Kept ? 1 : 0;
            }
        }
        return erased;
    }

    /** What somebody else erased meanwhile is gone as well. */
    private static boolean isStopping(Receipt receipt) {
        return receipt instanceof Receipt.Refused refused && refused.why() != Receipt.Why.ERASED;
    }
}
