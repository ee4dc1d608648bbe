package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads snapshots from the database; what has not changed is not compiled again. */
final class SnapshotReader {
    private final VersionStore versions;
    private final RuleSetStore ruleSets;
    private final PublicationStore publications;
    private final Engines engines;
    private final Vocabulary vocabulary;
    private final Clock clock;

    SnapshotReader(Ledger ledger, Engines engines, Vocabulary vocabulary, Clock clock) {
        this.versions = ledger.versions();
        this.ruleSets = ledger.ruleSets();
        this.publications = ledger.publications();
        this.engines = engines;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    long epoch() {
        return publications.epoch();
    }

    /** The snapshot of the present epoch. */
    Snapshot read() {
        // The epoch is read first: whatever is published meanwhile is of a later one and not looked at.
        long epoch = publications.epoch();
        Map<String, List<Publication>> byRuleSet = publications.upTo(epoch).stream()
                .collect(Collectors.groupingBy(
                        publication -> publication.version().ruleSet()));
        Map<VersionId, Version> byId = new HashMap<>();
        Set<VersionId> published = published(byRuleSet);
        versions.published().stream()
                .filter(version -> published.contains(version.id()))
                .forEach(version -> byId.put(version.id(), version));
        Map<String, Timeline> timelines = new LinkedHashMap<>();
        for (String id : ruleSets.ids()) {
            timelines.put(id, Snapshot.timeline(byRuleSet.getOrDefault(id, List.of()), List.copyOf(byId.values())));
        }
        return new Snapshot(
                epoch,
                ruleSets.defaultId().orElseThrow(() -> new IllegalStateException("no rule set is the default")),
                vocabulary,
                timelines,
                byId,
                compiled(timelines, byId));
    }

    private static Set<VersionId> published(Map<String, List<Publication>> byRuleSet) {
        return byRuleSet.values().stream()
                .flatMap(List::stream)
                .map(Publication::version)
                .collect(Collectors.toSet());
    }

    private Map<VersionId, Engine> compiled(Map<String, Timeline> timelines, Map<VersionId, Version> byId) {
        Map<VersionId, Engine> compiled = new HashMap<>();
        timelines.values().stream()
                .flatMap(timeline -> timeline.comingUp(clock.instant()).stream())
                .forEach(id -> compiled.put(id, engines.of(byId.get(id)).orElseThrow()));
        return compiled;
    }
}
