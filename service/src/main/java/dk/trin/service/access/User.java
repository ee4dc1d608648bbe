package dk.trin.service.access;

import dk.trin.service.web.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who signs in with a password.
 *
 * @param userName never given to anybody else
 * @param passwordHash with its algorithm before it, {@code {bcrypt}…}
 * @param temporaryUntil until when a temporary password counts; empty when the password is the user's own
 * @param revision counted up by every change
 * @param sessionsFrom what was signed in before counts no more
 */
public record User(
        String userName,
        String name,
        String passwordHash,
        Optional<Instant> temporaryUntil,
        boolean disabled,
        Set<String> roles,
        int revision,
        Instant createdAt,
        Instant sessionsFrom) {
    private static final String ISSUER = "local|";

    public User {
        roles = Set.copyOf(roles);
    }

    /** The id of whoever signs in with a user name. */
    public static String id(String userName) {
        return ISSUER + userName;
    }

    /** The user name in an id; empty when the id is of nobody who signs in here. */
    public static Optional<String> userName(String id) {
        return id.startsWith(ISSUER) ? Optional.of(id.substring(ISSUER.length())) : Optional.empty();
    }

    /** The user as a caller. */
    public Actor actor() {
        return new Actor(id(userName), name, roles);
    }

    /** Whether nothing but a new password can be given. */
    public boolean mustChangePassword() {
        return temporaryUntil.isPresent();
    }

    /** The same with what an administrator decides. */
    User changed(Change change) {
        return new User(
                userName,
                change.name().orElse(name),
                passwordHash,
                temporaryUntil,
                change.disabled().orElse(disabled),
                change.roles().orElse(roles),
                revision + 1,
                createdAt,
                sessionsFrom);
    }

    /** The same with another password; whoever is signed in is signed out. */
    User with(String hash, Optional<Instant> temporary, Instant now) {
        return new User(userName, name, hash, temporary, disabled, roles, revision + 1, createdAt, now);
    }

    /** The same, as who cannot sign in. */
    User withoutPassword() {
        return new User(userName, name, "", temporaryUntil, disabled, roles, revision, createdAt, sessionsFrom);
    }

    /** What is to be another way; what is empty stays. */
    public record Change(Optional<String> name, Optional<Set<String>> roles, Optional<Boolean> disabled) {}
}
