package dk.trin.service.offers;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.storage.Database;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is local about the offers, by their codes. It holds for every rule set, is no part of a version, is changed without
 * anybody's approval, and is never read by a rule.
 */
@Component
public class LocalDetails {
    private static final int NEVER_SAID = 1;

    private final Versions versions;
    private final DetailsStore store;
    private final TransactionOperations transactions;
    private final Runnable sync;
    private final AuditTrail trail;

    LocalDetails(
            Versions versions,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Database database,
            AuditTrail trail) {
        this.versions = versions;
        this.store = new DetailsStore(jdbc);
        this.transactions = transactions;
        this.sync = () -> database.sync(jdbc);
        this.trail = trail;
    }

    /** What is said, by the codes of the offers; nothing while the database is away, for the offers are known without it. */
    public Map<String, OfferDetails> all() {
        try {
            return store.all();
        } catch (DataAccessException | TransactionException away) {
            return Map.of();
        }
    }

    /** What is said of an offer; empty when no rule set in force has it. */
    public Optional<OfferDetails.Read> find(String code) {
        boolean known = versions.ids().stream()
                .flatMap(id -> versions.current(id).stream())
                .anyMatch(engine -> engine.ruleSet().offers().offer(code).isPresent());
        return known
                ? Optional.of(store.find(code).orElseGet(() -> new OfferDetails.Read(OfferDetails.UNSAID, NEVER_SAID)))
                : Optional.empty();
    }

    /**
     * Says something else of an offer.
     *
     * @param next with the revision that was read
     * @return false when somebody else has changed it since then
     */
    public boolean replace(String code, OfferDetails.Read next, Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.ADMIN);
        boolean done = Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean written = write(code, next);
            if (written) {
                trail.append(new AuditTrail.Entry(AuditAct.OFFER_CHANGED, Optional.of(actor), code, told(next)));
            } else {
                transaction.setRollbackOnly();
            }
            return written;
        }));
        if (done) {
            sync.run();
        }
        return done;
    }

    private boolean write(String code, OfferDetails.Read next) {
        if (next.revision() > NEVER_SAID) {
            return store.replace(code, next);
        }
        try {
            store.insert(code, next.details());
            return true;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    private static Map<String, String> told(OfferDetails.Read next) {
        OfferDetails details = next.details();
        return Map.of(
                "place", details.place(),
                "contact", details.contact(),
                "season", details.season(),
                "capacity", details.capacity());
    }
}
