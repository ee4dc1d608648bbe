package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Every version of every rule set, for whoever wants to be recommended something. A request finishes on the versions it
 * began with, whatever is published meanwhile. Thread-safe.
 */
public final class Versions {
    private static final String BEGUN_WITH = Versions.class.getName();

    private final Supplier<Snapshot> latest;
    private final Archive archive;
    private final Clock clock;

    /** The rule sets that ship and nothing else, each in force from its first day. */
    public Versions(ShippedRuleSets shipped, Clock clock) {
        Snapshot fixed = Snapshot.of(shipped);
        this.latest = () -> fixed;
        this.archive = Archive.EMPTY;
        this.clock = clock;
    }

    Versions(Supplier<Snapshot> latest, Archive archive, Clock clock) {
        this.latest = latest;
        this.archive = archive;
        this.clock = clock;
    }

    /** Where versions are found that are not at hand: old ones, and those still being made. */
    interface Archive {
        Archive EMPTY = new Archive() {
            @Override
            public boolean has(String ruleSet) {
                return false;
            }

            @Override
            public Optional<Version> find(VersionId id) {
                return Optional.empty();
            }

            @Override
            public Optional<Engine> compiled(Version version) {
                return Optional.empty();
            }
        };

        boolean has(String ruleSet);

        Optional<Version> find(VersionId id);

        /** The version, ready to recommend; empty while the sheets of a draft cannot be read. */
        Optional<Engine> compiled(Version version);
    }

    /** While the database is away, when these versions were last known to be the latest; empty otherwise. */
    public Optional<Instant> lastKnown() {
        return snapshot().lastKnown();
    }

    /** The vocabulary of this release. An assessment is read by the one of the version that answers. */
    public Vocabulary vocabulary() {
        return snapshot().vocabulary();
    }

    /** The rule set that is used when a caller names none. */
    public String defaultId() {
        return snapshot().defaultId();
    }

    /** Every rule set, in the order in which they are offered. */
    public List<String> ids() {
        return snapshot().ids();
    }

    /** Whether there is a rule set of that name; one that has only drafts is one. */
    public boolean has(String id) {
        return snapshot().timelines().containsKey(id) || archive.has(id);
    }

    /** The published versions of a rule set that are not withdrawn, the newest first; empty for an unknown rule set. */
    public List<VersionId> published(String id) {
        return snapshot().of(id).stream()
                .map(Version::id)
                .filter(version -> !isWithdrawn(version))
                .toList();
    }

    /** The hashes of {@link #published}, each once. */
    public List<String> hashes(String id) {
        return snapshot().of(id).stream()
                .filter(version -> !isWithdrawn(version.id()))
                .map(Version::hash)
                .distinct()
                .toList();
    }

    /** The version in force now. */
    public Optional<Engine> current(String id) {
        return snapshot().timeline(id).inForce(clock.instant()).map(this::engine);
    }

    /**
     * The version that a pin means; never another one instead. A version that is still being made is found by its number
     * alone, and not while its sheets cannot be read.
     *
     * @throws Refusal when it has been withdrawn
     */
    public Optional<Engine> find(String id, Pin pin) {
        Optional<VersionId> meant = meant(id, pin);
        if (meant.filter(this::isWithdrawn).isPresent()) {
            throw new Refusal(ProblemType.WITHDRAWN_VERSION, List.of());
        }
        return meant.flatMap(version -> snapshot().version(version).isPresent()
                ? Optional.of(engine(version))
                : archive.find(version).flatMap(archive::compiled));
    }

    /** Whether a pin means any version, be it withdrawn or a draft that cannot be read. */
    public boolean knows(String id, Pin pin) {
        return meant(id, pin).isPresent();
    }

    /** A published version whatever has become of it since, to find again what it once recommended. */
    public Optional<Engine> ever(VersionId id) {
        return snapshot().version(id).map(version -> engine(id));
    }

    /** Where a version stands that has never been in force; empty for one that is, was or is to be. */
    public Optional<State> trial(RuleSet ruleSet) {
        VersionId id = new VersionId(ruleSet.id(), ruleSet.version());
        return snapshot().version(id).isPresent()
                ? Optional.empty()
                : archive.find(id).map(version -> State.valueOf(version.stage().name()));
    }

    private Optional<VersionId> meant(String id, Pin pin) {
        Timeline timeline = snapshot().timeline(id);
        if (pin instanceof Pin.Version version) {
            VersionId exact = new VersionId(id, version.number());
            return snapshot().version(exact).isPresent()
                    ? Optional.of(exact)
                    : archive.find(exact).map(Version::id);
        }
        if (pin instanceof Pin.Hash hash) {
            return withHash(id, hash.hash());
        }
        return timeline.inForce(pin instanceof Pin.AsOf asOf ? lastInstant(asOf.day()) : clock.instant());
    }

    /** The oldest version with a content, so that later ones with the same do not change what an answer says. */
    private Optional<VersionId> withHash(String id, String hash) {
        return snapshot().of(id).stream()
                .filter(version -> version.hash().equals(hash))
                .map(Version::id)
                .min(Comparator.comparing(this::isWithdrawn).thenComparing(VersionId::number));
    }

    /** Of today, now: what comes later today has not been answered with yet. */
    private Instant lastInstant(LocalDate day) {
        Instant now = clock.instant();
        boolean today = now.atZone(Timeline.DENMARK).toLocalDate().equals(day);
        return today
                ? now
                : day.plusDays(1).atStartOfDay(Timeline.DENMARK).toInstant().minusNanos(1);
    }

    private boolean isWithdrawn(VersionId version) {
        return snapshot().timeline(version.ruleSet()).isWithdrawn(version, clock.instant());
    }

    private Engine engine(VersionId id) {
        Snapshot snapshot = snapshot();
        Engine ready = snapshot.engines().get(id);
        return ready != null
                ? ready
                : archive.compiled(snapshot.versions().get(id)).orElseThrow();
    }

    private Snapshot snapshot() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return latest.get();
        }
        Object begun = request.getAttribute(BEGUN_WITH, RequestAttributes.SCOPE_REQUEST);
        if (begun instanceof Snapshot snapshot) {
            return snapshot;
        }
        Snapshot snapshot = latest.get();
        request.setAttribute(BEGUN_WITH, snapshot, RequestAttributes.SCOPE_REQUEST);
        return snapshot;
    }
}
