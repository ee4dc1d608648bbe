package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs people in by user name and password. Who is no user is told the same, after the same time. */
final class SignIns implements AuthenticationProvider {
    private final Directory directory;
    private final PasswordTries tries;
    private final SignInTrail trail;
    private final Clock clock;

    SignIns(Directory directory, PasswordTries tries, AuditTrail trail, Clock clock) {
        this.directory = directory;
        this.tries = tries;
        this.trail = new SignInTrail(trail);
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String userName = request.getName().strip().toLowerCase(Locale.ROOT);
        Optional<User> user = directory.user(userName);
        PasswordTries.Answer answer = tries.answer(
                new PasswordTries.Attempt(userName, address(request), String.valueOf(request.getCredentials())), user);
        if (answer == PasswordTries.Answer.SHUT_OUT) {
            tell(user, "throttled");
            throw new LockedException("too many tries");
        }
        if (answer == PasswordTries.Answer.WRONG) {
            tell(user, "wrong");
            throw new BadCredentialsException("no such user, or another password");
        }
        Actor actor = user.orElseThrow().actor();
        trail.signedIn(actor, "password");
        return new Caller(actor, Caller.Means.PASSWORD, clock.instant());
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** What was typed is told only where it is a user's name: it may have been a password. */
    private void tell(Optional<User> user, String reason) {
        trail.failed(user.map(found -> User.id(found.userName())).orElse(""), reason);
    }
}
