package dk.trin.service.accounts;

import dk.trin.api.model.AuditEvent;
import dk.trin.api.model.Key;
import dk.trin.api.model.User;
import dk.trin.api.model.UserWithPassword;
import dk.trin.service.access.ApiKey;
import dk.trin.service.access.Users;
import dk.trin.service.web.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Writes users, keys and events. */
final class AccessMapper {
    private AccessMapper() {}

    /** Roles as the contract lists them. */
    static List<String> roles(Set<String> roles) {
        return Role.ALL.stream().filter(roles::contains).toList();
    }

    static User user(dk.trin.service.access.User user) {
        return new User(
                user.userName(),
                user.name(),
                roles(user.roles()),
                user.disabled(),
                user.mustChangePassword(),
                written(user.createdAt()));
    }

    static UserWithPassword issued(Users.Issued issued) {
        return new UserWithPassword(user(issued.user()), issued.password());
    }

    static Key key(ApiKey key) {
        Key written = new Key(
                key.id(),
                key.owner(),
                key.ownerName(),
                key.label(),
                roles(key.roles()),
                written(key.createdAt()),
                key.createdBy(),
                written(key.expiresAt()));
        key.lastUsedAt().map(AccessMapper::written).ifPresent(written::setLastUsedAt);
        key.revokedAt().map(AccessMapper::written).ifPresent(written::setRevokedAt);
        return written;
    }

    static AuditEvent event(dk.trin.service.audit.AuditEvent event) {
        return new AuditEvent(
                event.number(),
                written(event.at()),
                event.act().code(),
                event.actor(),
                event.actorName(),
                event.subject(),
                event.address(),
                event.details());
    }

    static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
