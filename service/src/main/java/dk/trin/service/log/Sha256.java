package dk.trin.service.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** A SHA-256 over texts, one after the other. */
final class Sha256 {
    private final MessageDigest digest = DigestUtils.getSha256Digest();

    /** Each text with its length in bytes and a colon in front, so that no two lists of texts give the same bytes. */
    static String ofAll(String... texts) {
        return ofAll(Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    /** The same over texts that are bytes already, in UTF-8. */
    static String ofAll(byte[]... texts) {
        Sha256 hash = new Sha256();
        for (byte[] text : texts) {
            hash.add(text.length + ":").digest.update(text);
        }
        return hash.hex();
    }

    Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** In hexadecimal. Starts anew. */
    String hex() {
        return Hex.encodeHexString(digest.digest());
    }
}
