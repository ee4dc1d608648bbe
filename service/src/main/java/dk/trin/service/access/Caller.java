package dk.trin.service.access;

import dk.trin.service.web.Actor;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A caller who is known, as Spring Security carries it; its principal is the {@link Actor}. */
final class Caller extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final Means means;
    private final Instant since;

    Caller(Actor actor, Means means, Instant since) {
        super(AuthorityUtils.createAuthorityList(actor.roles()));
        this.actor = actor;
        this.means = means;
        this.since = since;
        super.setAuthenticated(true);
    }

    /** How somebody came to be known. */
    enum Means {
        KEY,
        TOKEN,
        PASSWORD,
        PROVIDER
    }

    Actor actor() {
        return actor;
    }

    Means means() {
        return means;
    }

    /** When the caller signed in, or called. */
    Instant since() {
        return since;
    }

    /** The same with what is known of the actor by now. */
    Caller with(Actor now) {
        return new Caller(now, means, since);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caller caller
                && actor.equals(caller.actor)
                && means == caller.means
                && since.equals(caller.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, means, since);
    }
}
