package dk.trin.service.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes events away that have been kept long enough, as the role that owns the tables; the trail itself only adds. */
public final class AuditRetention {
    /** So many at once, so that others are not held up. */
    private static final int BATCH = 10_000;

    private final JdbcClient owner;
    private final AuditTrail trail;
    private final Clock clock;

    AuditRetention(JdbcClient owner, AuditTrail trail, Clock clock) {
        this.owner = owner;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes away what happened longer ago than a period, and tells of it if there was anything; how many events went. */
    public int erase(Period older) {
        Instant limit = ZonedDateTime.now(clock).minus(older).toInstant();
        int erased = 0;
        for (int batch = eraseSome(limit); batch > 0; batch = eraseSome(limit)) {
            erased += batch;
        }
        if (erased > 0) {
            Map<String, String> details = Map.of("before", limit.toString(), "events", String.valueOf(erased));
            trail.append(new AuditTrail.Entry(AuditAct.AUDIT_ERASED, Optional.empty(), "audit", details));
        }
        return erased;
    }

    private int eraseSome(Instant limit) {
        return owner.sql("delete from audit_event where number in (select number from audit_event where happened_at < ?"
                        + " order by number fetch first " + BATCH + " rows only)")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
