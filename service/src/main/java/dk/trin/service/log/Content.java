package dk.trin.service.log;

/**
 * What an entry holds, kept beside the chain so that it can be erased while the chain, which holds only a commitment to it,
 * stays whole.
 *
 * @param facts who, and what was decided or how it ended: canonical JSON
 * @param decisionRecord of a recommendation; empty otherwise
 * @param answer of a recommendation, as it was sent; empty otherwise
 */
public record Content(String facts, String decisionRecord, String answer) {
    /** The content of an entry that is no recommendation. */
    public static Content of(String facts) {
        return new Content(facts, "", "");
    }

    /** Without the salt, erased content that is easy to guess could be confirmed by hashing guesses. */
    String commitment(String salt) {
        return Sha256.ofAll(salt, facts, decisionRecord, answer);
    }

    /** Holds what is known about a citizen, so it names nothing. */
    @Override
    public String toString() {
        return "Content";
    }
}
