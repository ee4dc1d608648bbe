package dk.trin.service.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Counts what has changed every few seconds, so that nobody who looks waits for much, and what is erased is soon gone here too. */
@Component
class CountingSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(CountingSchedule.class);

    private final Counting counting;

    CountingSchedule(Counting counting) {
        this.counting = counting;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void count() {
        try {
            counting.catchUp();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; counted later", away);
        }
    }
}
