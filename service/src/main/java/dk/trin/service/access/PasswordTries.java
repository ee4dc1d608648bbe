package dk.trin.service.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a password is the one, and lets nobody try for long. Five wrong tries of one name from one place shut that
 * pair out for a quarter of an hour; many of one name from everywhere, or of many names from one place, do so too. The only
 * administrator is never shut out of the machine itself.
 */
final class PasswordTries {
    private static final int MOST_OF_PAIR = 5;
    private static final int MOST_OF_NAME = 25;
    private static final int MOST_OF_ADDRESS = 50;
    private static final int LONGEST = 400;

    private final Directory directory;
    private final Passwords passwords;
    private final Clock clock;
    private final Tries tries;

    PasswordTries(Directory directory, Passwords passwords, Clock clock) {
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
        this.tries = new Tries(clock);
    }

    /** What came of a try. */
    enum Answer {
        RIGHT,
        WRONG,
        /** It was not looked at. */
        SHUT_OUT
    }

    /** A password that somebody gives for a name, from an address. */
    record Attempt(String userName, String address, String password) {
        Attempt {
            userName = userName.substring(0, Math.min(userName.length(), LONGEST));
        }

        private String pair() {
            return userName + " " + address;
        }

        private List<String> names() {
            return List.of(pair(), userName, address);
        }
    }

    /** Tries a password of a user; of nobody it is wrong, after the same time. */
    Answer answer(Attempt attempt, Optional<User> user) {
        if (isShutOut(attempt)) {
            return Answer.SHUT_OUT;
        }
        if (user.isEmpty()) {
            passwords.matchNobody(attempt.password());
        }
        if (user.filter(found -> counts(found, attempt.password())).isEmpty()) {
            attempt.names().forEach(tries::failed);
            return Answer.WRONG;
        }
        tries.succeeded(attempt.pair());
        return Answer.RIGHT;
    }

    /** The password is looked at first whatever else stands in the way, so that every refusal takes equally long. */
    private boolean counts(User user, String password) {
        Instant now = clock.instant();
        boolean matches = passwords.matches(password, user.passwordHash());
        return matches
                && !user.disabled()
                && user.temporaryUntil().filter(now::isAfter).isEmpty();
    }

    private boolean isShutOut(Attempt attempt) {
        boolean tooMany = tries.failures(attempt.pair()) >= MOST_OF_PAIR
                || tries.failures(attempt.userName()) >= MOST_OF_NAME
                || tries.failures(attempt.address()) >= MOST_OF_ADDRESS;
        return tooMany && !(isLoopback(attempt.address()) && isOnlyAdministrator(attempt.userName()));
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
}
