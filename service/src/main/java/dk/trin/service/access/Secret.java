package dk.trin.service.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Random secrets, and what is kept of them. */
final class Secret {
    /** With this every key begins, so that one that leaks is recognised. */
    static final String PREFIX = "trin_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int CODE_BYTES = 16;
    /** No letter that is easily taken for a digit. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private Secret() {}

    /** A key of 256 random bits. */
    static String key() {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(KEY_BYTES));
    }

    /** A code of 128 random bits. */
    static String code() {
        return HexFormat.of().formatHex(bytes(CODE_BYTES));
    }

    /** So many random letters and digits of 32, five bits each. */
    static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        RANDOM.ints(count, 0, LETTERS.length()).forEach(index -> letters.append(LETTERS.charAt(index)));
        return letters.toString();
    }

    /**
     * SHA-256, which is right where the secret is as random as a key: there is nothing to guess, so nothing has to be made
     * slow, and a key is checked with every call. Passwords are another matter.
     */
    static String hash(String secret) {
        return DigestUtils.sha256Hex(secret);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
