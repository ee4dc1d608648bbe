package dk.trin.service.verification;

import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Head;
import dk.trin.service.log.Verification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Verifies the log while nobody waits, one run at a time. Thread-safe. */
@Component
public final class VerificationRuns {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationRuns.class);

    private final DecisionLog log;
    private final TaskExecutor executor;
    private final Clock clock;
    private final AtomicReference<VerificationRun> latest = new AtomicReference<>(new VerificationRun.None());

    VerificationRuns(DecisionLog log, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
        this.log = log;
        this.executor = executor;
        this.clock = clock;
    }

    /** The run under way, or else the last one of this process. */
    public VerificationRun latest() {
        return latest.get();
    }

    /**
     * Begins a run, unless one is under way.
     *
     * @param heads that were exported before; each must still be found
     * @return whether it has begun
     */
    public boolean begin(List<Head> heads) {
        VerificationRun before = latest.get();
        Instant since = clock.instant();
        boolean begun = !(before instanceof VerificationRun.Running)
                && latest.compareAndSet(before, new VerificationRun.Running(since, 0, 0));
        if (begun) {
            executor.execute(() -> latest.set(run(since, heads)));
        }
        return begun;
    }

    private VerificationRun run(Instant since, List<Head> heads) {
        try {
            long all = log.entries();
            Verification verified =
                    log.verify(heads, read -> latest.set(new VerificationRun.Running(since, read, all)));
            return new VerificationRun.Done(since, Duration.between(since, clock.instant()), heads.size(), verified);
        } catch (RuntimeException failed) {
            LOG.error("The log could not be verified", failed);
            return new VerificationRun.Failed(since);
        }
    }
}
