package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes and revokes API keys: an administrator those of systems, everybody their own. */
public final class Keys {
    /** What a system may do; only people write rules, approve them and administrate. */
    public static final Set<String> FOR_SYSTEMS = Set.of(Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUDITOR);

    private static final int ID_LETTERS = 16;
    private static final int USUAL_YEARS = 1;
    private static final int MOST_YEARS = 5;

    private final Changes changes;
    private final Clock clock;

    Keys(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A key that is to be made.
     *
     * @param system the system that it is for; empty for whoever makes it
     * @param lastDay on which it can be used; a year from now if empty
     */
    public record Wanted(Optional<String> system, String label, Set<String> roles, Optional<LocalDate> lastDay) {}

    /** A key, and its secret, which is kept nowhere. */
    public record Issued(ApiKey key, String secret) {}

    /** The keys that somebody may see, the newest first: an administrator all, everybody else their own. */
    public List<ApiKey> of(Actor actor) {
        return changes.store().keys().stream()
                .filter(key -> isVisible(key, actor))
                .toList();
    }

    /** Only somebody's own, whoever it is. */
    public List<ApiKey> own(Actor actor) {
        return changes.store().keys().stream()
                .filter(key -> key.owner().equals(actor.id()))
                .toList();
    }

    private static boolean isVisible(ApiKey key, Actor actor) {
        return actor.hasAny(Role.ADMIN) || key.owner().equals(actor.id());
    }

    /** Makes a key. */
    public Result<Issued> create(Actor actor, Wanted wanted) {
        Optional<String> excess = excess(actor, wanted);
        if (excess.isPresent()) {
            return new Result.Refused<>(Result.Why.MISSING_ROLE, excess.get());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate lastDay = wanted.lastDay().orElse(today.plusYears(USUAL_YEARS));
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            return Result.refused(Result.Why.IMPOSSIBLE_DAY);
        }
        Instant expires = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return changes.make(() -> new Result.Done<>(issue(actor, wanted, expires)));
    }

    /** The roles that the owner of the key could not use; empty if there are none. */
    private static Optional<String> excess(Actor actor, Wanted wanted) {
        if (wanted.system().isPresent()) {
            actor.requireAny(Role.ADMIN);
        }
        boolean person = wanted.system().isEmpty();
        if (person && User.userName(actor.id()).isEmpty()) {
            return Optional.of(actor.id());
        }
        Set<String> allowed = person ? actor.roles() : FOR_SYSTEMS;
        Set<String> excess = wanted.roles().stream()
                .filter(role -> !allowed.contains(role))
                .collect(Collectors.toCollection(TreeSet::new));
        return excess.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", excess));
    }

    private Issued issue(Actor actor, Wanted wanted, Instant expires) {
        Issued issued = issued(actor, wanted, expires);
        changes.store().insert(issued.key());
        changes.trail()
                .append(new AuditTrail.Entry(
                        AuditAct.KEY_CREATED, Optional.of(actor), issued.key().id(), told(issued.key())));
        return issued;
    }

    private Issued issued(Actor actor, Wanted wanted, Instant expires) {
        String secret = Secret.key();
        ApiKey key = new ApiKey(
                Secret.letters(ID_LETTERS),
                Secret.hash(secret),
                wanted.system().map(ApiKey::system).orElse(actor.id()),
                wanted.system().orElse(actor.name()),
                wanted.label(),
                wanted.roles(),
                now(),
                actor.id(),
                expires,
                Optional.empty(),
                Optional.empty());
        return new Issued(key, secret);
    }

    /** Makes the key of a first start, which no administrator is there to make; in a transaction that is under way. */
    Issued createFirst(Actor owner, Wanted wanted) {
        Instant expires = clock.instant()
                .atZone(clock.getZone())
                .plusYears(USUAL_YEARS)
                .toInstant()
                .truncatedTo(ChronoUnit.MILLIS);
        return issue(owner, wanted, expires);
    }

    /** Revokes a key at once and for good. */
    public Result<ApiKey> revoke(Actor actor, String id) {
        return changes.make(() -> {
            Optional<ApiKey> key = changes.store().keys().stream()
                    .filter(each -> each.id().equals(id) && isVisible(each, actor))
                    .findFirst();
            if (key.isEmpty()) {
                return Result.refused(Result.Why.UNKNOWN);
            }
            if (key.get().revokedAt().isEmpty()) {
                changes.store().revoke(id, now());
                changes.trail()
                        .append(new AuditTrail.Entry(AuditAct.KEY_REVOKED, Optional.of(actor), id, told(key.get())));
            }
            return new Result.Done<>(key.get());
        });
    }

    private static Map<String, String> told(ApiKey key) {
        return Map.of(
                "label", key.label(),
                "name", key.owner(),
                "roles", String.join(" ", new TreeSet<>(key.roles())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
