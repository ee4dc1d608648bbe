package dk.trin.service.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether what is to be kept can be made durable. The service can be ready to recommend while it cannot. */
final class LogHealth implements HealthIndicator {
    private static final String REASON = "reason";

    private final LogWriter writer;
    private final JdbcClient jdbc;

    LogHealth(LogWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        Health.Builder health = answers() ? Health.up() : Health.down().withDetail(REASON, "database away");
        return health.withDetail("lastBatch", writer.state() == LogWriter.State.WRITING ? "kept" : "failed")
                .withDetail("waiting", writer.waiting())
                .build();
    }

    private boolean answers() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException away) {
            return false;
        }
    }
}
