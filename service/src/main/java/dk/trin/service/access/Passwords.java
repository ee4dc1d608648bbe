package dk.trin.service.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What a password must be, and what is kept of it. It is long and not one of those that are guessed first; which characters
 * it has is up to whoever chooses it.
 */
final class Passwords {
    private static final int FEWEST = 12;
    /** More than this bcrypt does not read. */
    private static final int MOST_BYTES = 72;

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoder.encode(Secret.code());
    private final Guessing guessing;

    /** Those words and the service's own make no password hard to guess. */
    Passwords(List<String> words) {
        this.guessing = new Guessing(words);
    }

    /** What is wrong with a password that somebody has chosen; empty if nothing is. */
    Optional<Result.Why> weakness(String password, String userName) {
        boolean shaped = password.codePointCount(0, password.length()) >= FEWEST
                && isReadable(password)
                && !password.toLowerCase(Locale.ROOT).contains(userName);
        if (!shaped) {
            return Optional.of(Result.Why.WEAK_PASSWORD);
        }
        return guessing.isEasy(password, userName) ? Optional.of(Result.Why.COMMON_PASSWORD) : Optional.empty();
    }

    /** A password of 100 random bits that can be read out. */
    static String temporary() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-").append(Secret.letters(GROUP));
        }
        return password.toString();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return isReadable(password) && encoder.matches(password, hash);
    }

    /** Takes as long as finding out that a password is wrong, so that nobody learns who is a user. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    private static boolean isReadable(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
