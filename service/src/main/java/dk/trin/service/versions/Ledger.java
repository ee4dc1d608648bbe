package dk.trin.service.versions;

import dk.trin.service.storage.Preparation;
import dk.trin.service.web.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** All that is kept of versions. What is done is done in whole transactions and survives; what is refused leaves no trace. */
final class Ledger {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Preparation preparation;
    private final Clock clock;
    private final VersionStore versions;
    private final RuleSetStore ruleSets;
    private final PublicationStore publications;
    private final RecordStore records;

    Ledger(JdbcClient jdbc, TransactionOperations transactions, Preparation preparation, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.preparation = preparation;
        this.clock = clock;
        this.versions = new VersionStore(jdbc);
        this.ruleSets = new RuleSetStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.records = new RecordStore(jdbc);
    }

    VersionStore versions() {
        return versions;
    }

    RuleSetStore ruleSets() {
        return ruleSets;
    }

    PublicationStore publications() {
        return publications;
    }

    RecordStore records() {
        return records;
    }

    Preparation preparation() {
        return preparation;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Now, as exactly as the databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Does all of a change or nothing of it. */
    <T> Outcome<T> change(Supplier<Outcome<T>> change) {
        preparation.require();
        Outcome<T> outcome = transactions.execute(transaction -> {
            Outcome<T> tried = change.get();
            if (tried instanceof Outcome.Refused) {
                transaction.setRollbackOnly();
            }
            return tried;
        });
        preparation.sync(jdbc);
        return outcome;
    }

    /** The version as the actor has read it, if the act belongs to its stage. */
    Outcome<Version> open(Attempt attempt, Act act) {
        return open(attempt.version(), act)
                .then(version -> version.revision() == attempt.revision()
                        ? Outcome.done(version)
                        : Outcome.refused(Obstacle.STALE_REVISION));
    }

    /** The version as it is, if the act belongs to its stage. */
    Outcome<Version> open(VersionId id, Act act) {
        Optional<Version> version = versions.find(id);
        if (version.isEmpty()) {
            return Outcome.refused(Obstacle.NO_SUCH_VERSION);
        }
        Stage stage = version.get().stage();
        return stage.allows(act) ? Outcome.done(version.get()) : Outcome.refused(Obstacle.WRONG_STATE);
    }

    /** Gives the actor a part in a version; refused when that person has the other one. */
    Outcome<Version> take(Version version, Actor actor, Part part) {
        Optional<Part> had = records.part(version.id(), actor.id());
        if (had.isPresent()) {
            return mayTake(version, actor, part);
        }
        try {
            records.take(version.id(), actor.id(), part);
            return Outcome.done(version);
        } catch (DuplicateKeyException atTheSameTime) {
            return Outcome.refused(otherPart(part));
        }
    }

    /** Whether the actor could be given a part in a version; nothing is written. */
    Outcome<Version> mayTake(Version version, Actor actor, Part part) {
        return records.part(version.id(), actor.id())
                .filter(had -> had != part)
                .map(had -> Outcome.<Version>refused(otherPart(part)))
                .orElseGet(() -> Outcome.done(version));
    }

    /** What stands in the way of who has the other part. */
    private static Obstacle otherPart(Part wanted) {
        return wanted == Part.APPROVER ? Obstacle.OWN_WORK : Obstacle.APPROVERS_EDIT;
    }

    /** Replaces a version by its next revision, unless somebody else has just done so. */
    Outcome<Version> replace(Version next) {
        return versions.replace(next) ? Outcome.done(next) : Outcome.refused(Obstacle.STALE_REVISION);
    }

    /** The version of a rule set that was put in force last; empty when none was. */
    Optional<VersionId> lastPublished(String ruleSet) {
        return publications.of(ruleSet).stream()
                .filter(publication -> publication.kind() != Publication.Kind.WITHDRAW)
                .map(Publication::version)
                .reduce((earlier, later) -> later);
    }

    /** Writes an act into the history of a version, with the name that the actor has now and the id that stays. */
    void note(Version version, Act act, Actor actor, String reason, Map<String, String> details) {
        Map<String, String> known = new TreeMap<>(details);
        known.put("actorId", actor.id());
        records.append(new Event(version.id(), act, actor.name(), now(), reason, known));
    }
}
