package dk.trin.service.audit;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Audit trails outside a running service. */
public final class AuditTrails {
    private AuditTrails() {}

    public static AuditTrail on(JdbcClient jdbc, Clock clock) {
        return new AuditTrail(jdbc, clock);
    }
}
