package dk.trin.service.log;

import dk.trin.service.log.Receipt.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** The one thread that writes the log: it stores what waits in batches, and whoever submitted waits for the batch. */
final class LogWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);
    private static final int MOST_TOGETHER = 500;
    private static final int ATTEMPTS = 3;
    private static final long IDLE_MILLIS = 100;

    private final BatchStore store;
    private final Heads heads;
    private final Limits limits;
    private final BlockingQueue<Waiting> queue;
    private final AtomicReference<State> state = new AtomicReference<>(State.WRITING);
    private final Thread thread = new Thread(this::run, "log-writer");
    private volatile boolean closed;

    LogWriter(BatchStore store, Heads heads, Limits limits) {
        this.store = store;
        this.heads = heads;
        this.limits = limits;
        this.queue = new ArrayBlockingQueue<>(limits.waiting());
        thread.start();
    }

    /** How the last batch went. */
    enum State {
        WRITING,
        FAILING
    }

    /**
     * How much may wait, and for how long.
     *
     * @param waiting the most that may wait
     * @param millis the longest that a submission waits for its batch, in milliseconds
     */
    record Limits(int waiting, long millis) {}

    private record Waiting(Submission submission, CompletableFuture<Receipt> receipt) {}

    /** Waits until the submission is durable, or refused. */
    Receipt keep(Submission submission) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        if (closed) {
            return new Receipt.Refused(Why.UNAVAILABLE);
        }
        if (!queue.offer(new Waiting(submission, receipt))) {
            return new Receipt.Refused(Why.FULL);
        }
        try {
            return receipt.get(limits.millis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Receipt.Refused(Why.UNAVAILABLE);
        } catch (TimeoutException late) {
            return new Receipt.Refused(Why.UNAVAILABLE);
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        }
    }

    State state() {
        return thread.isAlive() ? state.get() : State.FAILING;
    }

    int waiting() {
        return queue.size();
    }

    /** Takes nothing more and writes what waits. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            List<Waiting> batch = next();
            if (!batch.isEmpty()) {
                answer(batch, receipts(batch.stream().map(Waiting::submission).toList()));
            }
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        try {
            Waiting first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, MOST_TOGETHER - 1);
            }
        } catch (InterruptedException interrupted) {
            LOG.warn("The log writer was interrupted and goes on");
        }
        return batch;
    }

    private static void answer(List<Waiting> batch, List<Receipt> receipts) {
        for (int index = 0; index < batch.size(); index++) {
            batch.get(index).receipt().complete(receipts.get(index));
        }
    }

    private List<Receipt> receipts(List<Submission> submissions) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                BatchStore.Stored stored = store.store(submissions);
                stored.head().ifPresent(heads::keep);
                state.set(State.WRITING);
                return stored.receipts();
            } catch (ConcurrencyFailureException | DuplicateKeyException overtaken) {
                LOG.info("Another process was first; the batch is tried again");
            } catch (DataIntegrityViolationException unfit) {
                LOG.error("Something among {} cannot be kept: {}", submissions.size(), Failure.in(unfit));
                return submissions.size() == 1 ? unavailable(submissions) : oneByOne(submissions);
            } catch (RuntimeException | Error failed) {
                LOG.error("A batch of {} could not be kept: {}", submissions.size(), Failure.in(failed));
                break;
            }
        }
        state.set(State.FAILING);
        return unavailable(submissions);
    }

    /** What the database refuses must not take along what came together with it. */
    private List<Receipt> oneByOne(List<Submission> submissions) {
        return submissions.stream()
                .flatMap(submission -> receipts(List.of(submission)).stream())
                .toList();
    }

    private static List<Receipt> unavailable(List<Submission> submissions) {
        return submissions.stream()
                .map(submission -> (Receipt) new Receipt.Refused(Why.UNAVAILABLE))
                .toList();
    }
}
