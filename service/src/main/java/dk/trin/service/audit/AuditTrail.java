package dk.trin.service.audit;

import dk.trin.service.web.Actor;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The audit trail: events are added and read, never changed. Thread-safe. */
@Component
public class AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final int MOST_WAITING = 1_000;
    private static final int LONGEST_SUBJECT = 400;

    private final AuditStore store;
    private final Clock clock;
    private final BlockingQueue<AuditEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.store = new AuditStore(jdbc);
        this.clock = clock;
    }

    /**
     * What is to be told.
     *
     * @param actor empty where nobody is known
     * @param subject what it was done to; empty where nothing is named
     */
    public record Entry(AuditAct act, Optional<Actor> actor, String subject, Map<String, String> details) {
        /** Something that a known actor did. */
        public static Entry of(AuditAct act, Actor actor, String subject) {
            return new Entry(act, Optional.of(actor), subject, Map.of());
        }
    }

    /** Writes an event at once; in the transaction that is under way, if there is one. */
    public void append(Entry entry) {
        store.append(event(entry));
    }

    /** Writes an event within about a second, so that whoever causes it need not wait for the database. */
    public void appendSoon(Entry entry) {
        if (!waiting.offer(event(entry))) {
            LOG.warn("An event of the audit trail is lost: too many wait to be written");
        }
    }

    /** The events that a filter lets through, the newest first. */
    public List<AuditEvent> read(AuditFilter filter) {
        return store.read(filter);
    }

    @Scheduled(fixedDelay = 1_000)
    @PreDestroy
    synchronized void writeWaiting() {
        for (AuditEvent next = waiting.peek(); next != null; next = waiting.peek()) {
            try {
                store.append(next);
            } catch (DataIntegrityViolationException unwritable) {
                LOG.error(
                        "An event of the audit trail cannot be written: {}",
                        next.act().code());
            } catch (DataAccessException | TransactionException away) {
                // It waits until the database is back.
                return;
            }
            waiting.remove();
        }
    }

    private AuditEvent event(Entry entry) {
        String subject = entry.subject();
        return new AuditEvent(
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                entry.act(),
                entry.actor().map(Actor::id).orElse(""),
                entry.actor().map(Actor::name).orElse(""),
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                address(),
                entry.details());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
