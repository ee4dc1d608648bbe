package dk.trin.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The code with which the first administrator is made: for half an hour, five tries and one success. Thread-safe. */
final class SetupCode {
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;

    private final Clock clock;
    private String hash = "";
    private Instant until = Instant.MIN;
    private int tries;

    SetupCode(Clock clock) {
        this.clock = clock;
    }

    /** Makes a new code; the one before counts no more. */
    synchronized String renew() {
        String code = Secret.code();
        hash = Secret.hash(code);
        until = clock.instant().plus(VALID);
        tries = 0;
        return code;
    }

    /** Whether a try can succeed at all. */
    synchronized boolean isOpen() {
        return !hash.isEmpty() && tries < MOST_TRIES && clock.instant().isBefore(until);
    }

    /** Whether it is the code; a wrong one counts as a try. */
    synchronized boolean accepts(String code) {
        if (!isOpen()) {
            return false;
        }
        byte[] given = Secret.hash(code.strip()).getBytes(StandardCharsets.US_ASCII);
        boolean right = MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
        tries += right ? 0 : 1;
        return right;
    }

    /** Ends it. */
    synchronized void close() {
        hash = "";
    }
}
