package dk.trin.service.ui.rules;

import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Runs the scenarios of versions, and remembers the last runs, so that an edit can be held against the one before. Thread-safe. */
@Component
final class GridRuns {
    private static final int MOST = 12;

    private final Register register;
    private final Map<Revision, ScenarioRuns> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Revision, ScenarioRuns> eldest) {
            return size() > MOST;
        }
    };

    private record Revision(VersionId id, int number) {}

    GridRuns(Register register) {
        this.register = register;
    }

    /** The scenarios of a version as it is now; empty while its sheets cannot be read. */
    Optional<ScenarioRuns> of(Version version) {
        Optional<ScenarioRuns> known = at(version.id(), version.revision());
        if (known.isPresent()) {
            return known;
        }
        Optional<ScenarioRuns> runs = register.engine(version).map(ScenarioRuns::of);
        runs.ifPresent(run -> keep(new Revision(version.id(), version.revision()), run));
        return runs;
    }

    /** The scenarios as they turned out at an earlier revision; empty when nobody asked then, or long ago. */
    synchronized Optional<ScenarioRuns> at(VersionId id, int revision) {
        return Optional.ofNullable(recent.get(new Revision(id, revision)));
    }

    private synchronized void keep(Revision revision, ScenarioRuns runs) {
        recent.put(revision, runs);
    }
}
