package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Makes users and changes them; only an administrator does, but for everybody's own password. */
public final class Users {
    private static final Duration TEMPORARY = Duration.ofDays(7);

    private final Changes changes;
    private final Passwords passwords;
    private final PasswordTries tries;
    private final Clock clock;

    Users(Changes changes, Passwords passwords, PasswordTries tries, Clock clock) {
        this.changes = changes;
        this.passwords = passwords;
        this.tries = tries;
        this.clock = clock;
    }

    /** Somebody who is to sign in. */
    public record Newcomer(String userName, String name, Set<String> roles) {}

    /** A user, and the password that was made for it and is known to nobody else. */
    public record Issued(User user, String password) {}

    static boolean administrates(User user) {
        return !user.disabled() && user.roles().contains(Role.ADMIN);
    }

    /** All users, by their names. */
    public List<User> all(Actor administrator) {
        administrator.requireAny(Role.ADMIN);
        return changes.store().users();
    }

    /** The user of that name; empty if there is none. */
    public Optional<User> find(Actor administrator, String userName) {
        administrator.requireAny(Role.ADMIN);
        return changes.store().user(userName);
    }

    /** Makes a user with a temporary password. */
    public Result<Issued> create(Actor administrator, Newcomer newcomer) {
        administrator.requireAny(Role.ADMIN);
        String password = Passwords.temporary();
        Instant now = now();
        User user = user(newcomer, passwords.hash(password), Optional.of(now.plus(TEMPORARY)));
        return changes.make(() -> insert(user, changed(AuditAct.USER_CREATED, administrator, user)))
                .map(made -> new Issued(made, password));
    }

    /** Makes the first administrator, who has chosen the password. Whoever knows the set-up code may. */
    Result<User> createFirst(Newcomer newcomer, String password) {
        Optional<Result.Why> weakness = passwords.weakness(password, newcomer.userName());
        if (weakness.isPresent()) {
            return Result.refused(weakness.get());
        }
        User user = user(newcomer, passwords.hash(password), Optional.empty());
        return changes.make(() -> changes.store().users().stream().anyMatch(Users::administrates)
                ? Result.refused(Result.Why.WRONG_CODE)
                : insert(user, changed(AuditAct.SETUP, user.actor(), user)));
    }

    /** Makes a user whose password is in the hands of whoever started the service. */
    Issued createForDemonstration(Newcomer newcomer) {
        String password = Passwords.temporary();
        User user = user(newcomer, passwords.hash(password), Optional.empty());
        changes.store().insert(user);
        return new Issued(user, password);
    }

    private User user(Newcomer newcomer, String hash, Optional<Instant> temporaryUntil) {
        Instant now = now();
        return new User(
                newcomer.userName(), newcomer.name(), hash, temporaryUntil, false, newcomer.roles(), 1, now, now);
    }

    private Result<User> insert(User user, AuditTrail.Entry entry) {
        if (changes.store().user(user.userName()).isPresent()) {
            return Result.refused(Result.Why.NAME_TAKEN);
        }
        changes.store().insert(user);
        changes.trail().append(entry);
        return new Result.Done<>(user);
    }

    /** Changes a user as the administrator has read it; it counts at once, also for sessions and keys. */
    public Result<User> change(Actor administrator, Read read, User.Change change) {
        administrator.requireAny(Role.ADMIN);
        return changes.make(() -> {
            Optional<User> before = changes.store().user(read.userName());
            if (before.isEmpty() || before.get().revision() != read.revision()) {
                return Result.refused(before.isEmpty() ? Result.Why.UNKNOWN : Result.Why.STALE_REVISION);
            }
            User after = before.get().changed(change);
            if (administrates(before.get()) && !administrates(after) && isLast(after)) {
                return Result.refused(Result.Why.LAST_ADMIN);
            }
            changes.store().replace(after);
            changes.trail().append(changed(AuditAct.USER_CHANGED, administrator, after));
            return new Result.Done<>(after);
        });
    }

    /** A user as somebody has read it. */
    public record Read(String userName, int revision) {}

    private boolean isLast(User user) {
        return changes.store().users().stream()
                .filter(other -> !other.userName().equals(user.userName()))
                .noneMatch(Users::administrates);
    }

    /** Gives a user a new temporary password. */
    public Result<Issued> resetPassword(Actor administrator, String userName) {
        administrator.requireAny(Role.ADMIN);
        String password = Passwords.temporary();
        String hash = passwords.hash(password);
        Optional<Instant> until = Optional.of(now().plus(TEMPORARY));
        return replaced(
                        userName,
                        user -> user.with(hash, until, now()),
                        AuditTrail.Entry.of(AuditAct.PASSWORD_RESET, administrator, User.id(userName)))
                .map(user -> new Issued(user, password));
    }

    /**
     * A password of somebody's own in place of the present one.
     *
     * @param address from where it comes
     */
    public record NewPassword(String userName, String address, String present, String next) {}

    /**
     * Puts a password of the user's own in place of the present one; every other session of the user ends. A wrong present
     * one counts as it does where one signs in: whoever has found a session open must not find out the password.
     */
    public Result<User> changePassword(NewPassword password) {
        String userName = password.userName();
        Optional<User> before = changes.store().user(userName);
        Optional<Result.Why> obstacle = obstacle(password, before);
        if (obstacle.isPresent() || before.isEmpty()) {
            return Result.refused(obstacle.orElse(Result.Why.WRONG_PASSWORD));
        }
        String hash = passwords.hash(password.next());
        return replaced(
                userName,
                user -> user.with(hash, Optional.empty(), now()),
                AuditTrail.Entry.of(AuditAct.PASSWORD_CHANGED, before.get().actor(), User.id(userName)));
    }

    private Optional<Result.Why> obstacle(NewPassword password, Optional<User> user) {
        PasswordTries.Answer answer = tries.answer(
                new PasswordTries.Attempt(password.userName(), password.address(), password.present()), user);
        if (answer != PasswordTries.Answer.RIGHT) {
            boolean wrong = answer == PasswordTries.Answer.WRONG;
            changes.trail()
                    .append(new AuditTrail.Entry(
                            AuditAct.SIGN_IN_FAILED,
                            user.map(User::actor),
                            User.id(password.userName()),
                            Map.of("reason", wrong ? "wrong present password" : "throttled")));
            return Optional.of(wrong ? Result.Why.WRONG_PASSWORD : Result.Why.TOO_MANY_TRIES);
        }
        return password.next().equals(password.present())
                ? Optional.of(Result.Why.WEAK_PASSWORD)
                : passwords.weakness(password.next(), password.userName());
    }

    private Result<User> replaced(String userName, UnaryOperator<User> change, AuditTrail.Entry entry) {
        return changes.make(() -> {
            Optional<User> after = changes.store().user(userName).map(change);
            if (after.isEmpty()) {
                return Result.refused(Result.Why.UNKNOWN);
            }
            changes.store().replace(after.get());
            changes.trail().append(entry);
            return new Result.Done<>(after.get());
        });
    }

    private static AuditTrail.Entry changed(AuditAct act, Actor actor, User user) {
        return new AuditTrail.Entry(
                act,
                Optional.of(actor),
                User.id(user.userName()),
                Map.of(
                        "name", user.name(),
                        "roles", String.join(" ", new TreeSet<>(user.roles())),
                        "disabled", String.valueOf(user.disabled())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
