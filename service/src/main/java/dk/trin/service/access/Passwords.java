package dk.trin.service.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a password must be, and what is kept of it. Length is what counts; which characters is up to whoever chooses it. */
final class Passwords {
    private static final int FEWEST = 12;
    /** More than this bcrypt does not read. */
    private static final int MOST_BYTES = 72;

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoder.encode(Secret.code());

    static boolean isStrong(String password, String userName) {
        return password.codePointCount(0, password.length()) >= FEWEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !password.toLowerCase(Locale.ROOT).contains(userName);
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
