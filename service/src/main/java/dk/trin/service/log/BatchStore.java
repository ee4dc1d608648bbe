package dk.trin.service.log;

import dk.trin.service.log.Receipt.Why;
import dk.trin.service.storage.Preparation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a batch in one transaction as one link of the chain, and makes it durable. Used by one thread. */
final class BatchStore {
    private final Chain chain;
    private final Clock clock;
    private final Preparation preparation;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ChainTables entries;
    private final IndexTables index;
    private boolean behind;

    BatchStore(Chain chain, Clock clock, Storage storage) {
        this.chain = chain;
        this.clock = clock;
        this.preparation = storage.preparation();
        JdbcTemplate template = new JdbcTemplate(storage.source());
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(storage.source()));
        this.entries = new ChainTables(template);
        this.index = new IndexTables(template);
    }

    /** Where the log is kept. */
    record Storage(DataSource source, Preparation preparation) {}

    /** What became of each submission, and the head of the chain; without one when nothing was added. */
    record Stored(List<Receipt> receipts, Optional<Head> head) {}

    /** What became of each submission, in their order. When this throws, the batch may or may not have been stored. */
    Stored store(List<Submission> submissions) {
        preparation.require();
        if (behind) {
            chain.resume(entries.last(chain.writer()));
        }
        behind = true;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Admitted admitted = Optional.ofNullable(transaction.execute(status -> write(submissions, at)))
                .orElseThrow();
        preparation.sync(jdbc);
        admitted.link().ifPresent(link -> chain.resume(Optional.of(link)));
        behind = false;
        return new Stored(admitted.receipts(), admitted.link().map(link -> link.head(chain.publicKey())));
    }

    private record Admitted(List<Receipt> receipts, Optional<Link> link) {}

    private Admitted write(List<Submission> submissions, Instant at) {
        List<Submission> kept = new ArrayList<>();
        List<Receipt> receipts = admit(submissions, at, kept);
        if (kept.isEmpty()) {
            return new Admitted(receipts, Optional.empty());
        }
        if (chain.isNew()) {
            entries.introduce(chain.writer(), chain.publicKey());
        }
        Chain.Batch batch = chain.seal(kept, at);
        entries.insert(batch);
        index.insert(batch.entries());
        kept.stream()
                .filter(Submission.Erased.class::isInstance)
                .map(Submission::id)
                .forEach(entries::erase);
        return new Admitted(receipts, Optional.of(batch.link()));
    }

    private List<Receipt> admit(List<Submission> submissions, Instant at, List<Submission> kept) {
        Map<String, IndexTables.Used> used = new HashMap<>(index.used(keys(submissions)));
        List<Receipt> receipts = new ArrayList<>();
        for (Submission submission : submissions) {
            Receipt receipt = submission instanceof Submission.Recommended recommended
                    ? recommended(recommended, at, used)
                    : about(submission, at, chain.entry() + kept.size() + 1);
            receipts.add(receipt);
            if (receipt instanceof Receipt.Kept) {
                kept.add(submission);
            }
        }
        return receipts;
    }

    private static Set<String> keys(List<Submission> submissions) {
        return submissions.stream()
                .filter(Submission.Recommended.class::isInstance)
                .flatMap(submission -> ((Submission.Recommended) submission).once().stream())
                .map(Submission.Once::key)
                .collect(Collectors.toSet());
    }

    private static Receipt recommended(
            Submission.Recommended submission, Instant at, Map<String, IndexTables.Used> used) {
        Receipt kept = new Receipt.Kept(submission.id(), at);
        return submission
                .once()
                .map(once -> {
                    IndexTables.Used before =
                            used.putIfAbsent(once.key(), new IndexTables.Used(once.request(), submission.id()));
                    return before == null ? kept : again(before, once);
                })
                .orElse(kept);
    }

    private static Receipt again(IndexTables.Used before, Submission.Once once) {
        return before.request().equals(once.request())
                ? new Receipt.Repeated(before.id())
                : new Receipt.Refused(Why.KEY_REUSED);
    }

    private Receipt about(Submission submission, Instant at, long seq) {
        boolean found = submission instanceof Submission.Erased
                ? index.remove(submission.id())
                : index.point(submission, chain.writer(), seq);
        if (found) {
            return new Receipt.Kept(submission.id(), at);
        }
        return new Receipt.Refused(index.isErased(submission.id()) ? Why.ERASED : Why.UNKNOWN);
    }
}
