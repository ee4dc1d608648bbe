package dk.trin.service.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts, one after the other. */
final class Sha256 {
    private final MessageDigest digest = digest();

    /** Each text with its length in bytes and a colon in front, so that no two lists of texts give the same bytes. */
    static String ofAll(String... texts) {
        Sha256 hash = new Sha256();
        for (String text : texts) {
            hash.add(text.getBytes(StandardCharsets.UTF_8).length + ":").add(text);
        }
        return hash.hex();
    }

    Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** In hexadecimal. Starts anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
