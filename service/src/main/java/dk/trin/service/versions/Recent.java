package dk.trin.service.versions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was worked out of versions last, so that it need not be worked out again; a bounded number, however many versions
 * there are. Thread-safe: of two who ask for the same at once, both may work it out.
 */
final class Recent<T> {
    private final Map<Revision, T> recent;

    private record Revision(VersionId id, int number) {}

    Recent(int most) {
        recent = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Revision, T> eldest) {
                return size() > most;
            }
        };
    }

    /** What comes of a version as it is now. */
    T of(Version version, Function<Version, T> work) {
        Revision revision = new Revision(version.id(), version.revision());
        return known(revision).orElseGet(() -> keep(revision, work.apply(version)));
    }

    private synchronized Optional<T> known(Revision revision) {
        return Optional.ofNullable(recent.get(revision));
    }

    private synchronized T keep(Revision revision, T result) {
        recent.put(revision, result);
        return result;
    }
}
