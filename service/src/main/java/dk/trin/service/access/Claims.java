package dk.trin.service.access;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who somebody is and may be from what an identity provider says.
 *
 * @param rolesClaim where the roles stand; points lead into objects, {@code realm_access.roles}
 * @param prefix what stands before a role's code there; may be empty
 */
record Claims(String rolesClaim, String prefix) {
    private static final String[] NAMES = {"name", "preferred_username", "client_id", "azp"};

    /** The actor; empty where the claims do not say who it is. */
    Optional<Actor> actor(Map<String, Object> claims) {
        String issuer = text(claims.get("iss")).orElse("");
        Optional<String> subject = text(claims.get("sub")).filter(sub -> !sub.isBlank());
        return subject.map(sub -> issuer + "|" + sub)
                .filter(id -> id.length() <= Actor.LONGEST_ID)
                .map(id -> new Actor(id, name(claims, subject.get()), roles(claims)));
    }

    private static String name(Map<String, Object> claims, String subject) {
        String name = Arrays.stream(NAMES)
                .flatMap(claim -> text(claims.get(claim)).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(subject);
        return name.substring(0, Math.min(name.length(), Actor.LONGEST_NAME));
    }

    /** The roles that Trin knows; all others are somebody else's. */
    private Set<String> roles(Map<String, Object> claims) {
        Object found = claims;
        for (String step : rolesClaim.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return values(found)
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .filter(Role.ALL::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf);
        }
        return text(claim).stream().flatMap(text -> Stream.of(text.split("[ ,]+")));
    }

    private static Optional<String> text(@Nullable Object claim) {
        return Optional.ofNullable(claim).map(String::valueOf);
    }
}
