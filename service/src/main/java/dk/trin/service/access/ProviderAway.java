package dk.trin.service.access;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** The identity provider does not answer, or not as one does. */
final class ProviderAway extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super("the identity provider is away", cause);
    }

    /** Whether that is what somebody's sign-in failed of. */
    static boolean isBehind(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            boolean unread = cause instanceof JwtException && !(cause instanceof BadJwtException);
            if (unread
                    || cause instanceof ProviderAway
                    || cause instanceof ResourceAccessException
                    || cause instanceof HttpServerErrorException) {
                return true;
            }
        }
        return false;
    }
}
