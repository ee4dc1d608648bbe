package dk.trin.service.access;

import dk.trin.service.web.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An API key without its secret, of which only the hash is known.
 *
 * @param owner the id of the caller that it stands for
 * @param lastUsedAt to the hour; empty until it is used
 * @param revokedAt empty while it is not
 */
public record ApiKey(
        String id,
        String hash,
        String owner,
        String ownerName,
        String label,
        Set<String> roles,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {
    private static final String SYSTEM = "system|";

    public ApiKey {
        roles = Set.copyOf(roles);
    }

    /** The id of a system that calls. */
    static String system(String name) {
        return SYSTEM + name;
    }

    /** Whether it can be used. */
    public boolean isUsable(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** The key as a caller that has some of its roles. */
    Actor actor(Set<String> allowed) {
        return new Actor(owner, ownerName, allowed);
    }
}
