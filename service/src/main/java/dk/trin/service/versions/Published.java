package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is published as of one epoch, as it is kept, but for the contents.
 *
 * @param ruleSets in the order in which they are offered
 * @param publications in their order
 * @param versions that they are about
 */
record Published(
        long epoch, String defaultId, List<String> ruleSets, List<Publication> publications, List<Version> versions) {
    Published {
        ruleSets = List.copyOf(ruleSets);
        publications = List.copyOf(publications);
        versions = List.copyOf(versions);
    }

    /**
     * The snapshot that a process serves from.
     *
     * @param now decides which versions must be at hand
     * @param engines compiles a version
     */
    Snapshot snapshot(Vocabulary vocabulary, Instant now, Function<Version, Engine> engines) {
        Map<VersionId, Version> byId = versions.stream().collect(Collectors.toMap(Version::id, Function.identity()));
        Map<VersionId, Engine> compiled = comingUp(now).stream()
                .collect(Collectors.toMap(Function.identity(), id -> engines.apply(byId.get(id))));
        return new Snapshot(epoch, defaultId, vocabulary, timelines(), byId, compiled);
    }

    /** The versions that count at an instant or will come to count by themselves. */
    List<VersionId> comingUp(Instant now) {
        return timelines().values().stream()
                .flatMap(timeline -> timeline.comingUp(now).stream())
                .toList();
    }

    private Map<String, Timeline> timelines() {
        Map<String, Timeline> timelines = new LinkedHashMap<>();
        ruleSets.forEach(id -> timelines.put(id, Snapshot.timeline(of(id), versions)));
        return timelines;
    }

    private List<Publication> of(String ruleSet) {
        return publications.stream()
                .filter(publication -> publication.version().ruleSet().equals(ruleSet))
                .toList();
    }
}
