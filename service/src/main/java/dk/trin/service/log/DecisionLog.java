package dk.trin.service.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The decision log: what is handed to it is durable before it answers, and nothing in it is overwritten. Thread-safe. */
public final class DecisionLog {
    private final LogWriter writer;
    private final LogReader reader;
    private final Verifier verifier;

    DecisionLog(LogWriter writer, LogReader reader, Verifier verifier) {
        this.writer = writer;
        this.reader = reader;
        this.verifier = verifier;
    }

    /** Waits until the submission is durable, or refused. */
    public Receipt keep(Submission submission) {
        return writer.keep(submission);
    }

    /** A recommendation; empty when there is none or it has been erased. */
    public Optional<Kept.Whole> find(String id) {
        return reader.find(id);
    }

    public boolean isErased(String id) {
        return reader.isErased(id);
    }

    /** The recommendations of a reference, the oldest first. */
    public List<Kept> of(String reference) {
        return reader.of(reference);
    }

    /** Every entry about the recommendations of a reference, superseded ones too, the oldest first. */
    public List<KeptEntry> entries(String reference) {
        return reader.entries(reference);
    }

    /** Those of the recommendations that are still kept; without the answers as sent. */
    public List<Kept.Whole> all(List<String> ids) {
        return reader.all(ids);
    }

    /** What changed since it was last {@link #seen}, the oldest first; a recommendation may come more than once. */
    public List<Changed> changed(int most) {
        return reader.changed(most);
    }

    /** How many changes {@link #changed} would tell. */
    public int changes() {
        return reader.changes();
    }

    /** These changes need not be told again. */
    public void seen(List<Changed> changes) {
        reader.seen(changes);
    }

    /** Some of the recommendations from before an instant, the oldest first; none when there are no more. */
    public List<String> before(Instant limit) {
        return reader.before(limit);
    }

    /** The signed head of every chain. */
    public List<Head> heads() {
        return verifier.heads();
    }

    /**
     * Verifies every chain.
     *
     * @param known heads that were exported before; each must still be found
     */
    public Verification verify(List<Head> known) {
        return verify(known, read -> {});
    }

    /**
     * The same, telling how far it has come.
     *
     * @param progress is given the number of entries read, after each
     */
    public Verification verify(List<Head> known, LongConsumer progress) {
        return verifier.verify(known, progress);
    }

    /** How many entries all chains hold together. */
    public long entries() {
        return verifier.entries();
    }
}
