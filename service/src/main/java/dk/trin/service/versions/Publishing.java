package dk.trin.service.versions;

import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Decides which version is in force: each decision is one transaction and one epoch, and counts everywhere at once. */
public final class Publishing {
    private final Ledger ledger;
    private final Replica replica;

    Publishing(Ledger ledger, Replica replica) {
        this.ledger = ledger;
        this.replica = replica;
    }

    /** When a day begins: at midnight in Denmark. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(Timeline.DENMARK).toInstant();
    }

    /**
     * Puts an approved version in force, or one that is to come into force later earlier than that.
     *
     * @param from when it begins; now if empty
     */
    public Outcome<Version> publish(Attempt attempt, Optional<Instant> from, String reason) {
        attempt.actor().requireAny(Role.APPROVER);
        Outcome<Version> outcome = ledger.change(() -> {
            long epoch = ledger.publications().lock() + 1;
            Instant now = ledger.now();
            Publication publication = new Publication(
                    epoch,
                    attempt.version(),
                    Publication.Kind.PUBLISH,
                    from.map(begin -> begin.truncatedTo(ChronoUnit.MILLIS)).orElse(now),
                    attempt.actor().name(),
                    now,
                    reason);
            return ledger.open(attempt, Act.PUBLISH)
                    .then(version -> publishable(version, publication))
                    .then(version -> ledger.replace(version.at(Stage.PUBLISHED)))
                    .then(version -> append(version, attempt.actor(), publication));
        });
        return seen(outcome);
    }

    /** Puts a version in force again, now, as it was. */
    public Outcome<Version> rollBack(VersionId id, Actor actor, String reason) {
        actor.requireAny(Role.APPROVER);
        Outcome<Version> outcome = ledger.change(() -> {
            Publication publication = now(id, Publication.Kind.ROLL_BACK, new Review.Said(reason, actor));
            return ledger.open(id, Act.ROLL_BACK)
                    .then(version -> restorable(version, publication))
                    .then(version -> append(version, actor, publication));
        });
        return seen(outcome);
    }

    /** Takes a version out of use for good; what was in force before it counts again. */
    public Outcome<Version> withdraw(VersionId id, Actor actor, String reason) {
        actor.requireAny(Role.APPROVER);
        Outcome<Version> outcome = ledger.change(() -> {
            Publication publication = now(id, Publication.Kind.WITHDRAW, new Review.Said(reason, actor));
            return ledger.open(id, Act.WITHDRAW)
                    .then(version -> ledger.replace(version.at(Stage.WITHDRAWN)))
                    .then(version -> append(version, actor, publication));
        });
        return seen(outcome);
    }

    /** Whether a version could be put in force now. */
    Outcome<Version> publishable(Version version) {
        Publication publication = supposed(version, Publication.Kind.PUBLISH);
        return publishable(version, publication);
    }

    /** What costs most to know is asked last. */
    private Outcome<Version> publishable(Version version, Publication publication) {
        return startable(version, publication)
                .then(same -> bringsForward(same, publication))
                .then(this::asApproved);
    }

    /** Whether a version that has been in force could be so again, now. */
    Outcome<Version> restorable(Version version) {
        return restorable(version, supposed(version, Publication.Kind.ROLL_BACK));
    }

    /** A publication that nobody has asked for: it has no epoch. */
    private Publication supposed(Version version, Publication.Kind kind) {
        Instant now = ledger.now();
        return new Publication(0, version.id(), kind, now, "", now, "");
    }

    private Outcome<Version> restorable(Version version, Publication publication) {
        return isInForce(version.id(), publication.from())
                ? Outcome.refused(Obstacle.ALREADY_IN_FORCE)
                : startable(version, publication);
    }

    private Publication now(VersionId id, Publication.Kind kind, Review.Said said) {
        long epoch = ledger.publications().lock() + 1;
        Instant now = ledger.now();
        return new Publication(epoch, id, kind, now, said.actor().name(), now, said.reason());
    }

    /** Whether the content is still the one that was approved, as read from the sheets themselves. */
    private Outcome<Version> asApproved(Version version) {
        boolean same = ledger.versions().content(version.id()).read() instanceof Reading.Done<RuleSet> done
                && done.value().hash().equals(version.approvedHash());
        return same ? Outcome.done(version) : Outcome.refused(Obstacle.CHANGED_SINCE_APPROVAL);
    }

    private static Outcome<Version> startable(Version version, Publication publication) {
        Instant from = publication.from();
        boolean ended = version.lastDay()
                .filter(last -> from.atZone(Timeline.DENMARK).toLocalDate().isAfter(last))
                .isPresent();
        return from.isBefore(publication.at()) || ended
                ? Outcome.refused(Obstacle.IMPOSSIBLE_START)
                : Outcome.done(version);
    }

    /** What has begun has begun, and a plan is only ever brought forward. */
    private Outcome<Version> bringsForward(Version version, Publication publication) {
        boolean begunByThen = ledger.publications().of(version.id().ruleSet()).stream()
                .filter(before -> before.version().equals(version.id()))
                .anyMatch(before -> !before.from().isAfter(publication.from()));
        return begunByThen ? Outcome.refused(Obstacle.ALREADY_IN_FORCE) : Outcome.done(version);
    }

    private boolean isInForce(VersionId id, Instant at) {
        return Snapshot.timeline(
                        ledger.publications().of(id.ruleSet()),
                        ledger.versions().of(id.ruleSet()))
                .inForce(at)
                .filter(id::equals)
                .isPresent();
    }

    private Outcome<Version> append(Version version, Actor actor, Publication publication) {
        long epoch = ledger.publications().nextEpoch();
        if (epoch != publication.epoch()) {
            throw new IllegalStateException("an epoch has been taken in spite of the lock");
        }
        ledger.publications().insert(publication);
        replica.notifications().tell(ledger.jdbc(), epoch);
        ledger.note(
                version,
                Act.valueOf(publication.kind().name()),
                actor,
                publication.reason(),
                Map.of(
                        "epoch", String.valueOf(epoch),
                        "from", publication.from().toString(),
                        "hash", version.hash()));
        return Outcome.done(version);
    }

    /** Whoever published sees it at once; everybody else within a second. */
    private Outcome<Version> seen(Outcome<Version> outcome) {
        if (outcome instanceof Outcome.Done) {
            replica.refreshNow();
        }
        return outcome;
    }
}
