package dk.trin.service.access;

import dk.trin.service.web.Actor;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Reads tokens of the identity provider. */
final class Tokens {
    private final JwtDecoder decoder;
    private final Claims claims;

    Tokens(JwtDecoder decoder, Claims claims) {
        this.decoder = decoder;
        this.claims = claims;
    }

    /**
     * Whom a token names; empty for what is no token at all.
     *
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if it is not ours, or counts no more
     * @throws org.springframework.security.oauth2.jwt.JwtException if the provider's keys are not known and cannot be got
     */
    Optional<Actor> actor(String token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Jwt read = decoder.decode(token);
        return claims.actor(read.getClaims());
    }
}
