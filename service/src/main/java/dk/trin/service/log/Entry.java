package dk.trin.service.log;

import java.time.Instant;

/**
 * One entry of a chain.
 *
 * @param seq its number in the chain, counted from 1 without gaps
 * @param kind the code of its kind
 * @param subject the id of the recommendation that it is about
 * @param at in whole milliseconds
 * @param commitment to its content
 */
record Entry(String writer, long seq, String kind, String subject, Instant at, String commitment) {
    /** What the chain hashes. */
    String canonical() {
        return String.join(
                        "|", writer, String.valueOf(seq), kind, subject, String.valueOf(at.toEpochMilli()), commitment)
                + "\n";
    }
}
