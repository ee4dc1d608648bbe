package dk.trin.rules.engine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lends sessions to evaluations. All of them are made, and made warm, before the first is lent: making one takes a lock
 * inside Drools. Thread-safe.
 */
final class RuleSessions {
    /** More would not help: an evaluation takes microseconds and never waits for anything. */
    private static final int SESSIONS = 2 * Runtime.getRuntime().availableProcessors();

    private final BlockingQueue<RuleSession> idle = new ArrayBlockingQueue<>(SESSIONS);

    RuleSessions(Supplier<RuleSession> maker) {
        for (int made = 0; made < SESSIONS; made++) {
            RuleSession session = maker.get();
            session.warmUp();
            idle.add(session);
        }
    }

    /** Uses a session that nobody else uses meanwhile, waiting for one if need be. */
    void use(Consumer<RuleSession> evaluation) {
        RuleSession session = take();
        try {
            evaluation.accept(session);
        } finally {
            idle.add(session);
        }
    }

    private RuleSession take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.take();
                } catch (InterruptedException asked) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
