package dk.trin.service.versions;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * This process's copy of the versions: one reference that is swapped as a whole. It follows the database by being told of
 * publications where the database can tell, and by looking at least once a second anyway; while the database is away,
 * the last copy stays, and says since when. Thread-safe.
 */
final class Replica implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SnapshotReader reader;
    private final Notifications notifications;
    private final LocalCopy copy;
    private final AtomicReference<Snapshot> snapshot;
    private volatile boolean begun;
    private volatile Instant seen = Instant.EPOCH;
    private volatile Thread follower = new Thread();

    /** The copy as of now; as of earlier if the database is away. */
    Replica(SnapshotReader reader, Notifications notifications, LocalCopy copy) {
        this.reader = reader;
        this.notifications = notifications;
        this.copy = copy;
        this.snapshot = new AtomicReference<>(reader.isPrepared() ? begin() : known());
    }

    private Snapshot begin() {
        reader.prepare();
        Snapshot read = reader.read();
        begun = true;
        seen = reader.now();
        return read;
    }

    private Snapshot known() {
        Snapshot known = reader.snapshot(copy.read().orElseThrow(NothingToServe::new));
        seen = known.lastKnown().orElseThrow();
        LOG.warn("The database is away; what was published at {} answers", seen);
        return known;
    }

    Snapshot current() {
        return snapshot.get();
    }

    Notifications notifications() {
        return notifications;
    }

    /** Takes over what has been published since; an older state never replaces a newer one. */
    void refresh() {
        if (!begun) {
            // What the database holds counts, even if it is older than the copy that answered meanwhile.
            snapshot.set(begin());
        } else if (reader.epoch() != snapshot.get().epoch()) {
            Snapshot read = reader.read();
            snapshot.updateAndGet(now -> read.epoch() > now.epoch() ? read : now);
        }
    }

    /** The same for who has just published; if the database has gone since, what was published still counts. */
    void refreshNow() {
        try {
            refresh();
        } catch (DataAccessException away) {
            tell(away);
        }
    }

    @Override
    public void start() {
        follower = new Thread(this::follow, "versions");
        follower.setDaemon(true);
        follower.start();
    }

    private void follow() {
        while (follower == Thread.currentThread() && !Thread.interrupted()) {
            try {
                refresh();
                seen = reader.now();
                snapshot.updateAndGet(Snapshot::latest);
                keep();
                notifications.await(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                tell(away);
                pause();
            }
        }
    }

    private void keep() {
        if (!copy.holds(snapshot.get().epoch())) {
            copy.keep(reader.copy());
        }
    }

    private void tell(RuntimeException away) {
        if (snapshot.get().lastKnown().isEmpty()) {
            LOG.warn("The versions cannot be read anew; the last ones known go on answering", away);
        }
        snapshot.updateAndGet(now -> now.lastKnownAt(seen));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread stopped = follower;
        follower = new Thread();
        stopped.interrupt();
        notifications.close();
    }

    @Override
    public boolean isRunning() {
        return follower.isAlive();
    }
}
