package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every version as it is kept at this moment, drafts among them, for whoever makes and reviews versions. */
public final class Register {
    private final Ledger ledger;
    private final Engines engines;
    private final Clock clock;

    Register(Ledger ledger, Engines engines, Clock clock) {
        this.ledger = ledger;
        this.engines = engines;
        this.clock = clock;
    }

    /**
     * A version and where it stands now.
     *
     * @param firstDay on which it counts or counted; empty while nobody has published it
     * @param lastDay on which it counted; empty as long as that may still change
     */
    public record Standing(Version version, State state, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}

    /** The names of all rule sets, in the order in which they are offered; those with drafts alone among them. */
    public List<String> ruleSets() {
        return ledger.ruleSets().ids();
    }

    /** Whether there is a rule set of that name. */
    public boolean has(String ruleSet) {
        return ledger.ruleSets().has(ruleSet);
    }

    /** Every version of a rule set, the newest first; empty for an unknown rule set. */
    public List<Standing> of(String ruleSet) {
        List<Version> all = ledger.versions().of(ruleSet);
        Timeline timeline = Snapshot.timeline(ledger.publications().of(ruleSet), all);
        return all.stream().map(version -> standing(version, timeline)).toList();
    }

    public Optional<Standing> find(VersionId id) {
        return of(id.ruleSet()).stream()
                .filter(standing -> standing.version().id().equals(id))
                .findFirst();
    }

    /** What a version that is there reads. */
    public VersionContent content(Version version) {
        return ledger.versions().content(version.id());
    }

    /** The version, ready to recommend; empty while its sheets cannot be read. */
    public Optional<Engine> engine(Version version) {
        return engines.of(version);
    }

    /** Who did what with a version, when and why, from its beginning. */
    public List<Event> history(VersionId id) {
        return ledger.records().history(id);
    }

    /** What was done last with the versions of a rule set, edits aside; the latest first. */
    public List<Event> latest(String ruleSet, int most) {
        return ledger.records().latest(ruleSet, most);
    }

    /** Which version of a rule set counted, counts or will count when, as far as is decided; the earliest first. */
    public List<Period> periods(String ruleSet) {
        return Snapshot.timeline(
                        ledger.publications().of(ruleSet), ledger.versions().of(ruleSet))
                .periods();
    }

    /**
     * What a version is compared with when nobody asks for another: the one in force, or else the one that it was copied
     * from; empty when there is neither, or it cannot be read.
     */
    public Optional<Version> before(Version version) {
        return inForce(version.id().ruleSet())
                .or(version::basedOn)
                .flatMap(this::find)
                .map(Standing::version);
    }

    private Optional<VersionId> inForce(String ruleSet) {
        return Snapshot.timeline(
                        ledger.publications().of(ruleSet), ledger.versions().of(ruleSet))
                .inForce(clock.instant());
    }

    /** The remarks on a version, the oldest first. */
    public List<Remark> remarks(VersionId id) {
        return ledger.records().remarks(id);
    }

    private Standing standing(Version version, Timeline timeline) {
        Instant now = clock.instant();
        State state = version.stage().isPublic()
                ? timeline.state(version.id(), now)
                : State.valueOf(version.stage().name());
        return new Standing(
                version,
                state,
                timeline.firstDay(version.id()),
                version.stage().isPublic() ? timeline.lastDay(version.id(), now) : Optional.empty());
    }
}
