package dk.trin.service.versions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is published from the database; what has not changed is not compiled again. */
final class SnapshotReader {
    private final Ledger ledger;
    private final Engines engines;
    private final ShippedImport shipped;

    SnapshotReader(Ledger ledger, Engines engines, ShippedImport shipped) {
        this.ledger = ledger;
        this.engines = engines;
        this.shipped = shipped;
    }

    /** Whether the database was there when the service started. */
    boolean isPrepared() {
        return ledger.preparation().isDone();
    }

    /** Makes the database one that can be read: prepared, and with what ships taken in. */
    void prepare() {
        ledger.preparation().complete();
        shipped.take();
    }

    Instant now() {
        return ledger.now();
    }

    long epoch() {
        return ledger.publications().epoch();
    }

    /** The snapshot of the present epoch. */
    Snapshot read() {
        return published()
                .snapshot(
                        shipped.vocabulary(),
                        ledger.now(),
                        version -> engines.of(version).orElseThrow());
    }

    /** The same in a form that outlives the process. */
    LocalCopy.Copy copy() {
        Published published = published();
        Map<String, Map<String, String>> contents = published.comingUp(ledger.now()).stream()
                .collect(Collectors.toMap(
                        VersionId::toString, id -> ledger.versions().content(id).files()));
        return new LocalCopy.Copy(ledger.now(), published, contents);
    }

    /** What a copy tells, as a snapshot that says how old it is. */
    Snapshot snapshot(LocalCopy.Copy copy) {
        Map<String, Map<String, String>> contents = copy.contents();
        return copy.published()
                .snapshot(shipped.vocabulary(), ledger.now(), version -> {
                    VersionId id = version.id();
                    return Engines.approved(version, new VersionContent(id.ruleSet(), contents.get(id.toString())));
                })
                .lastKnownAt(copy.at());
    }

    private Published published() {
        // The epoch is read first: whatever is published meanwhile is of a later one and not looked at.
        long epoch = ledger.publications().epoch();
        List<Publication> publications = ledger.publications().upTo(epoch);
        Set<VersionId> named = publications.stream().map(Publication::version).collect(Collectors.toSet());
        List<Version> versions = ledger.versions().published().stream()
                .filter(version -> named.contains(version.id()))
                .toList();
        String defaultId = ledger.ruleSets()
                .defaultId()
                .orElseThrow(() -> new IllegalStateException("no rule set is the default"));
        return new Published(epoch, defaultId, ledger.ruleSets().ids(), publications, versions);
    }
}
