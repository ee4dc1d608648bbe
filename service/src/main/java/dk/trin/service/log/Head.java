package dk.trin.service.log;

import java.time.Instant;

/**
 * The last link of a chain, signed: whoever holds it can tell when what came before it is changed or gone.
 *
 * @param link its number, counted from 1
 * @param entry the last entry that it seals
 * @param hash of the link, SHA-256 in hexadecimal
 * @param publicKey X.509 in Base64
 * @param signature Ed25519 in Base64
 */
public record Head(String writer, long link, long entry, String hash, Instant at, String publicKey, String signature) {
    private static final int PARTS = 7;

    /** One line of text. */
    public String line() {
        return Link.signed(writer, link, entry, hash, at) + "|" + publicKey + "|" + signature;
    }

    /** Reads a line; one that is no head is a defect of the file it comes from. */
    public static Head of(String line) {
        String[] parts = line.strip().split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a head of the log");
        }
        return new Head(
                parts[0],
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                parts[3],
                Instant.ofEpochMilli(Long.parseLong(parts[4])),
                parts[5],
                parts[6]);
    }

    boolean isSigned() {
        return SigningKey.verifies(publicKey, Link.signed(writer, link, entry, hash, at), signature);
    }
}
