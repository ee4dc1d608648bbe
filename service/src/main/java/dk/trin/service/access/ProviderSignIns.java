package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Decides who comes in of those whom the identity provider vouches for, and tells the audit trail of each. */
final class ProviderSignIns {
    private final Claims claims;
    private final Strength strength;
    private final SignInTrail trail;
    private final Tries strangers;

    ProviderSignIns(OidcSettings settings, AuditTrail trail, Tries strangers) {
        this.claims = new Claims(settings.rolesClaim(), settings.rolesPrefix());
        this.strength = new Strength(settings.acr(), settings.amr());
        this.trail = new SignInTrail(trail);
        this.strangers = strangers;
    }

    /** Why somebody does not come in. */
    enum Why {
        /** The provider's answer is none, or not for Trin, or names nobody. */
        PROVIDER("udbyder"),
        /** The provider gives none of the roles that Trin knows. */
        NO_ROLE("rolle"),
        /** The provider is not as sure of the person as is demanded. */
        TOO_WEAK("styrke");

        private final String page;

        Why(String page) {
            this.page = page;
        }

        /** As the page for signing in is asked to tell it. */
        String page() {
            return page;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private OAuth2AuthenticationException thrown() {
            return new OAuth2AuthenticationException(new OAuth2Error(code()));
        }

        static Why of(AuthenticationException failed) {
            String code = failed instanceof OAuth2AuthenticationException told
                    ? told.getError().getErrorCode()
                    : "";
            return Arrays.stream(values())
                    .filter(why -> why.code().equals(code))
                    .findFirst()
                    .orElse(PROVIDER);
        }
    }

    /** Whom an identity token names that has been found to be the provider's, and for Trin. */
    Optional<Actor> actor(OidcUser user) {
        return claims.actor(user.getClaims());
    }

    /** Lets somebody in whose identity token has been found to be the provider's, and for Trin; nothing else is asked for. */
    OidcUser admit(OidcUserRequest request) {
        OidcUser user = new DefaultOidcUser(List.of(), request.getIdToken());
        Actor actor = actor(user).orElseThrow(Why.PROVIDER::thrown);
        if (actor.roles().isEmpty()) {
            throw refusal(actor, Why.NO_ROLE);
        }
        if (!strength.isReachedBy(user.getClaims())) {
            throw refusal(actor, Why.TOO_WEAK);
        }
        trail.signedIn(actor, "provider");
        return user;
    }

    private OAuth2AuthenticationException refusal(Actor actor, Why why) {
        trail.failed(actor.id(), why.code());
        return why.thrown();
    }

    /** Tells of somebody whom nobody can name; anybody can come so from nowhere, so once in a while and address. */
    void tellOfStranger(String address) {
        if (strangers.failures(address) == 0) {
            strangers.failed(address);
            trail.strangerFailed(Why.PROVIDER.code());
        }
    }
}
