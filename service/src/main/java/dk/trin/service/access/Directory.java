package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * This process's copy of users and keys, so that a caller is known without the database, also while it is away. A change
 * made here counts at once, one made elsewhere within about a second. Thread-safe.
 */
public class Directory {
    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private static final long BEFORE_ANY = -1;

    private final AccessStore store;
    private final AuditTrail trail;
    private final Clock clock;
    private final CallersFile file;
    private final AtomicReference<Copy> copy;
    private final Map<String, Instant> hourOfUse = new ConcurrentHashMap<>();
    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();

    /** The copy as of now; of a database that is away, what it held when it was last read. */
    Directory(AccessStore store, AuditTrail trail, Clock clock, CallersFile file) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.file = file;
        this.copy = new AtomicReference<>(first());
    }

    private record Copy(long revision, Map<String, User> users, Map<String, ApiKey> keysByHash) {
        static Copy of(CallersFile.Callers callers, long revision) {
            return new Copy(
                    revision,
                    callers.users().stream().collect(Collectors.toMap(User::userName, Function.identity())),
                    callers.keys().stream().collect(Collectors.toMap(ApiKey::hash, Function.identity())));
        }
    }

    private Copy first() {
        try {
            return read();
        } catch (DataAccessException away) {
            return Copy.of(file.read(), BEFORE_ANY);
        }
    }

    private Copy read() {
        // The revision first: what changes meanwhile is read once more.
        long revision = store.revision();
        CallersFile.Callers callers = new CallersFile.Callers(store.users(), store.keys());
        file.keep(callers);
        return Copy.of(callers, revision);
    }

    /** Takes over what has changed since. */
    void refresh() {
        if (store.revision() != copy.get().revision()) {
            Copy read = read();
            copy.updateAndGet(now -> read.revision() > now.revision() ? read : now);
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void follow() {
        try {
            refresh();
            for (Map.Entry<String, Instant> use : Map.copyOf(unwritten).entrySet()) {
                store.used(use.getKey(), use.getValue());
                unwritten.remove(use.getKey(), use.getValue());
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("Users and keys cannot be read: {}", away.getClass().getSimpleName());
        }
    }

    /** The user of that name, as known here; empty if there is none. */
    public Optional<User> user(String userName) {
        return Optional.ofNullable(copy.get().users().get(userName));
    }

    /** Whether somebody has ever been made a user. */
    boolean hasUsers() {
        return !copy.get().users().isEmpty();
    }

    /** Whether somebody can sign in as an administrator. */
    public boolean hasAdministrator() {
        return !administrators().isEmpty();
    }

    /** The users who can sign in as administrators. */
    List<String> administrators() {
        return copy.get().users().values().stream()
                .filter(Users::administrates)
                .map(User::userName)
                .toList();
    }

    /** The caller that a secret stands for, now; empty for a secret that is not of a usable key. */
    Optional<Actor> caller(String secret) {
        Copy known = copy.get();
        Instant now = clock.instant();
        return Optional.ofNullable(known.keysByHash().get(Secret.hash(secret)))
                .filter(key -> key.isUsable(now))
                .flatMap(key -> caller(key, known))
                .map(found -> noted(found, now));
    }

    private record Found(ApiKey key, Actor actor) {}

    /** A key of a person can do no more than the person can by now. */
    private static Optional<Found> caller(ApiKey key, Copy known) {
        Optional<String> userName = User.userName(key.owner());
        if (userName.isEmpty()) {
            return Optional.of(new Found(key, key.actor(key.roles())));
        }
        return Optional.ofNullable(known.users().get(userName.get()))
                .filter(user -> !user.disabled())
                .map(user -> {
                    Set<String> both =
                            key.roles().stream().filter(user.roles()::contains).collect(Collectors.toSet());
                    return new Found(key, new Actor(key.owner(), user.name(), both));
                });
    }

    private Actor noted(Found found, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        String id = found.key().id();
        if (!hour.equals(hourOfUse.put(id, hour))) {
            unwritten.put(id, hour);
            trail.appendSoon(AuditTrail.Entry.of(AuditAct.KEY_USED, found.actor(), id));
        }
        return found.actor();
    }
}
