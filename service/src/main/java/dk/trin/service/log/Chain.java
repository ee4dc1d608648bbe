package dk.trin.service.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The chain of one writer as it grows. Each start of the service begins its own. Not thread-safe. */
final class Chain {
    private static final int SALT_BYTES = 16;

    private final String writer;
    private final SigningKey key;
    private final SecureRandom random = new SecureRandom();
    private long link;
    private long entry;
    private String hash;
    private String signature = "";

    Chain(String writer, SigningKey key) {
        this.writer = writer;
        this.key = key;
        this.hash = beginning(writer, key.publicKey());
    }

    /** What the first link of a chain builds on: it ties the key to the chain. */
    static String beginning(String writer, String publicKey) {
        return Sha256.ofAll("trin-log-1", writer, publicKey);
    }

    /** An entry with the salt of its content. */
    record Salted(Entry entry, String salt, Submission submission) {}

    /** A batch, ready to be stored. */
    record Batch(List<Salted> entries, Link link) {
        Batch {
            entries = List.copyOf(entries);
        }
    }

    String writer() {
        return writer;
    }

    String publicKey() {
        return key.publicKey();
    }

    boolean isNew() {
        return link == 0;
    }

    /** The number of the last entry; 0 before the first. */
    long entry() {
        return entry;
    }

    /** The next link; the chain does not grow before {@link #resume} is told that the link is stored. */
    Batch seal(List<Submission> submissions, Instant at) {
        List<Salted> entries = new ArrayList<>();
        Sha256 sealed = new Sha256().add(hash).add(signature);
        for (Submission submission : submissions) {
            Salted salted = salted(submission, entry + entries.size() + 1, at);
            sealed.add(salted.entry().canonical());
            entries.add(salted);
        }
        long last = entry + entries.size();
        String next = sealed.hex();
        String signed = key.sign(Link.signed(writer, link + 1, last, next, at));
        return new Batch(entries, new Link(writer, link + 1, entry + 1, last, next, at, signed));
    }

    /** Goes on behind the last link that is stored; empty when none is. */
    void resume(Optional<Link> stored) {
        link = stored.map(Link::seq).orElse(0L);
        entry = stored.map(Link::last).orElse(0L);
        hash = stored.map(Link::hash).orElseGet(() -> beginning(writer, key.publicKey()));
        signature = stored.map(Link::signature).orElse("");
    }

    private Salted salted(Submission submission, long seq, Instant at) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        String commitment = submission.content().commitment(salt);
        return new Salted(
                new Entry(writer, seq, submission.kind().code(), submission.id(), at, commitment), salt, submission);
    }
}
