package dk.trin.service.log;

import java.time.Clock;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases every night what is older than it may be kept, where a retention period is set. */
@Component
@EnableScheduling
class RetentionSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);

    private final Retention retention;
    private final String period;

    RetentionSchedule(DecisionLog log, Clock clock, @Value("${trin.log.retention}") String period) {
        this.retention = new Retention(log, clock);
        this.period = period;
        if (!period.isBlank()) {
            Period.parse(period);
        }
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Copenhagen")
    void erase() {
        if (!period.isBlank()) {
            LOG.info("Retention erased {} recommendations", retention.erase(Period.parse(period)));
        }
    }
}
