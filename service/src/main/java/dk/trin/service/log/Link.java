package dk.trin.service.log;

import java.time.Instant;

/**
 * A link of a chain: the entries of one batch, sealed together.
 *
 * @param seq its number in the chain, counted from 1 without gaps
 * @param first the first entry that it seals
 * @param last the last entry that it seals
 * @param hash SHA-256 over the hash and the signature of the link before, and the entries
 * @param signature over what {@link #signed} gives
 */
record Link(String writer, long seq, long first, long last, String hash, Instant at, String signature) {
    /** What the signature of a head is over. */
    static String signed(String writer, long seq, long last, String hash, Instant at) {
        return String.join(
                "|", writer, String.valueOf(seq), String.valueOf(last), hash, String.valueOf(at.toEpochMilli()));
    }

    Head head(String publicKey) {
        return new Head(writer, seq, last, hash, at, publicKey, signature);
    }
}
