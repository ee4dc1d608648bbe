package dk.trin.service.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away every night what the audit trail has kept long enough, where a retention period is set. */
@Component
class AuditRetentionSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(AuditRetentionSchedule.class);
    /** The database lets nobody take away what is younger. */
    private static final int FEWEST_DAYS = 180;

    private final AuditRetention retention;
    private final String period;

    AuditRetentionSchedule(
            Flyway flyway, AuditTrail trail, Clock clock, @Value("${trin.audit.retention}") String period) {
        // Migrations work as the owner of the tables, and so must this.
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        this.retention = new AuditRetention(owner, trail, clock);
        this.period = period;
        if (!period.isBlank()) {
            requireLong(Period.parse(period), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        }
    }

    private static void requireLong(Period period, LocalDate today) {
        if (today.minus(period).isAfter(today.minusDays(FEWEST_DAYS))) {
            throw new IllegalArgumentException("trin.audit.retention is at least P" + FEWEST_DAYS + "D, or empty");
        }
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Copenhagen")
    void erase() {
        if (period.isBlank()) {
            return;
        }
        try {
            LOG.info("Retention erased {} events of the audit trail", retention.erase(Period.parse(period)));
        } catch (DataAccessException refused) {
            LOG.error(
                    "Retention of the audit trail failed; on PostgreSQL spring.flyway.user must own the tables",
                    refused);
        }
    }
}
