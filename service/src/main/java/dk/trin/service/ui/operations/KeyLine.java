package dk.trin.service.ui.operations;

import dk.trin.service.access.ApiKey;
import dk.trin.service.web.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A key in the list.
 *
 * @param state {@code usable}, {@code expired} or {@code revoked}
 * @param used the last day on which it was; empty while it has not been
 */
record KeyLine(
        String id,
        String owner,
        String label,
        List<String> roles,
        String state,
        LocalDate lastDay,
        Optional<LocalDate> used) {
    KeyLine {
        roles = List.copyOf(roles);
    }

    static KeyLine of(ApiKey key, Instant now, ZoneId zone) {
        return new KeyLine(
                key.id(),
                key.ownerName(),
                key.label(),
                Role.ALL.stream().filter(key.roles()::contains).toList(),
                state(key, now),
                LocalDate.ofInstant(key.expiresAt().minusNanos(1), zone),
                key.lastUsedAt().map(at -> LocalDate.ofInstant(at, zone)));
    }

    private static String state(ApiKey key, Instant now) {
        if (key.revokedAt().isPresent()) {
            return "revoked";
        }
        return key.isUsable(now) ? "usable" : "expired";
    }

    /** Whether it can be used, and so be revoked. */
    public boolean isUsable() {
        return state.equals("usable");
    }
}
