package dk.trin.service.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Who calls, as it was established by a key, a token or a session; never as the caller says.
 *
 * @param id stable: the issuer and the name that it gave, with {@code |} between; at most 400 characters
 * @param name as others read it, 1 to 100 characters
 * @param roles of {@link Role}; none for somebody who may do nothing
 */
public record Actor(String id, String name, Set<String> roles) implements Serializable {
    /** The longest id that is kept. */
    public static final int LONGEST_ID = 400;

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 100;

    public Actor {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an actor has an id of at most " + LONGEST_ID + " characters");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an actor has a name of at most " + LONGEST_NAME + " characters");
        }
        roles = Set.copyOf(roles);
    }

    /** Whether the actor has at least one of these roles. */
    public boolean hasAny(String... wanted) {
        return List.of(wanted).stream().anyMatch(roles::contains);
    }

    /**
     * The actor, if it has at least one of these roles.
     *
     * @throws Refusal if it has none of them
     */
    public Actor requireAny(String... wanted) {
        if (!hasAny(wanted)) {
            throw new Refusal(ProblemType.FORBIDDEN, List.of());
        }
        return this;
    }
}
