package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs people in by user name and password. Five wrong tries of one name from one place shut that pair out for a quarter
 * of an hour; many of one name from everywhere, or of many names from one place, do so too. The only administrator is never
 * shut out of the machine itself. Who is no user is told the same, after the same time.
 */
final class SignIns implements AuthenticationProvider {
    private static final int MOST_OF_PAIR = 5;
    private static final int MOST_OF_NAME = 25;
    private static final int MOST_OF_ADDRESS = 50;
    private static final int LONGEST = 400;

    private final Directory directory;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;
    private final Tries tries;

    SignIns(Directory directory, Passwords passwords, AuditTrail trail, Clock clock) {
        this.directory = directory;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.tries = new Tries(clock);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String userName = request.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(request.getCredentials());
        Attempted attempted = new Attempted(userName, address(request));
        if (isShutOut(attempted)) {
            tell(attempted, "throttled");
            throw new LockedException("too many tries");
        }
        Optional<User> known = directory.user(userName);
        if (known.isEmpty()) {
            passwords.matchNobody(password);
        }
        Optional<User> user = known.filter(found -> counts(found, password));
        if (user.isEmpty()) {
            attempted.names().forEach(tries::failed);
            tell(attempted, "wrong");
            throw new BadCredentialsException("no such user, or another password");
        }
        tries.succeeded(attempted.pair());
        Actor actor = user.get().actor();
        append(new AuditTrail.Entry(AuditAct.SIGN_IN, Optional.of(actor), actor.id(), Map.of("method", "password")));
        return new Caller(actor, Caller.Means.PASSWORD, clock.instant());
    }

    /** The password is looked at first whatever else stands in the way, so that every refusal takes equally long. */
    private boolean counts(User user, String password) {
        Instant now = clock.instant();
        boolean matches = passwords.matches(password, user.passwordHash());
        return matches
                && !user.disabled()
                && user.temporaryUntil().filter(now::isAfter).isEmpty();
    }

    private boolean isShutOut(Attempted attempted) {
        boolean tooMany = tries.failures(attempted.pair()) >= MOST_OF_PAIR
                || tries.failures(attempted.userName()) >= MOST_OF_NAME
                || tries.failures(attempted.address()) >= MOST_OF_ADDRESS;
        return tooMany && !(isLoopback(attempted.address()) && isOnlyAdministrator(attempted.userName()));
    }

    private boolean isOnlyAdministrator(String userName) {
        return directory.administrators().equals(List.of(userName));
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** What was typed is told only where it is a user's name: it may have been a password. */
    private void tell(Attempted attempted, String reason) {
        String subject = directory
                .user(attempted.userName())
                .map(user -> User.id(user.userName()))
                .orElse("");
        append(new AuditTrail.Entry(AuditAct.SIGN_IN_FAILED, Optional.empty(), subject, Map.of("reason", reason)));
    }

    private void append(AuditTrail.Entry entry) {
        try {
            trail.append(entry);
        } catch (DataAccessException away) {
            throw new AuthenticationServiceException("nobody signs in unseen", away);
        }
    }

    private record Attempted(String userName, String address) {
        Attempted {
            userName = userName.substring(0, Math.min(userName.length(), LONGEST));
        }

        String pair() {
            return userName + " " + address;
        }

        List<String> names() {
            return List.of(pair(), userName, address);
        }
    }
}
