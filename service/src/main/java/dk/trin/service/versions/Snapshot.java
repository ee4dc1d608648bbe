package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every published version as of one epoch. Immutable: who begins with one finishes with it.
 *
 * @param vocabulary of this release, which knows at least what any version knows
 * @param timelines by rule set, in the order in which they are offered; a rule set of drafts alone has an empty one
 * @param versions the published ones
 * @param engines of those that count or will come to count by themselves; others are compiled when they are asked for
 * @param lastKnown while the database is away, when this was last known to be the latest; empty otherwise
 */
record Snapshot(
        long epoch,
        String defaultId,
        Vocabulary vocabulary,
        Map<String, Timeline> timelines,
        Map<VersionId, Version> versions,
        Map<VersionId, Engine> engines,
        Optional<Instant> lastKnown) {
    static final Timeline NONE = new Timeline(List.of(), Map.of());

    /** One that is the latest. */
    Snapshot(
            long epoch,
            String defaultId,
            Vocabulary vocabulary,
            Map<String, Timeline> timelines,
            Map<VersionId, Version> versions,
            Map<VersionId, Engine> engines) {
        this(epoch, defaultId, vocabulary, timelines, versions, engines, Optional.empty());
    }

    /** The same, known to be the latest. */
    Snapshot latest() {
        return lastKnown.isEmpty() ? this : lastKnown(Optional.empty());
    }

    /** The same, known to have been the latest at an instant. */
    Snapshot lastKnownAt(Instant instant) {
        return lastKnown.isPresent() ? this : lastKnown(Optional.of(instant));
    }

    private Snapshot lastKnown(Optional<Instant> instant) {
        return new Snapshot(epoch, defaultId, vocabulary, timelines, versions, engines, instant);
    }

    /** The rule sets that ship, in force from their first day, for a process without a database. */
    static Snapshot of(ShippedRuleSets shipped) {
        Map<String, Timeline> timelines = new LinkedHashMap<>();
        Map<VersionId, Version> versions = new LinkedHashMap<>();
        Map<VersionId, Engine> engines = new LinkedHashMap<>();
        for (RuleSet ruleSet : shipped.all()) {
            VersionId id = new VersionId(ruleSet.id(), ruleSet.version());
            Version version = Shipped.version(ruleSet, id, Instant.EPOCH);
            Publication publication = Shipped.publication(ruleSet, id, 0, Instant.EPOCH);
            timelines.put(ruleSet.id(), timeline(List.of(publication), List.of(version)));
            versions.put(id, version);
            engines.put(id, Engine.of(ruleSet));
        }
        return new Snapshot(0, shipped.defaultId(), shipped.vocabulary(), timelines, versions, engines);
    }

    /** The timeline of these publications of one rule set, with the versions they name. */
    static Timeline timeline(List<Publication> publications, List<Version> versions) {
        Map<VersionId, LocalDate> lastDays = new HashMap<>();
        versions.forEach(version -> version.lastDay().ifPresent(day -> lastDays.put(version.id(), day)));
        return new Timeline(publications, lastDays);
    }

    List<String> ids() {
        return List.copyOf(timelines.keySet());
    }

    Timeline timeline(String ruleSet) {
        return timelines.getOrDefault(ruleSet, NONE);
    }

    Optional<Version> version(VersionId id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** The published versions of a rule set, the newest first. */
    List<Version> of(String ruleSet) {
        return versions.values().stream()
                .filter(version -> version.id().ruleSet().equals(ruleSet))
                .sorted((one, other) -> other.id().number() - one.id().number())
                .toList();
    }
}
