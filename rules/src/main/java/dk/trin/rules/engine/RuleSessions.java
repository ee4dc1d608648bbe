package dk.trin.rules.engine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lends sessions to evaluations: making one takes a lock inside Drools, so they are used again. Thread-safe. */
final class RuleSessions {
    private final Supplier<RuleSession> maker;
    private final BlockingQueue<RuleSession> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    RuleSessions(Supplier<RuleSession> maker) {
        this.maker = maker;
    }

    /** Uses a session that nobody else uses meanwhile. One in which something failed is never used again. */
    void use(Consumer<RuleSession> evaluation) {
        RuleSession lent = idle.poll();
        RuleSession session = lent == null ? maker.get() : lent;
        boolean sound = false;
        try {
            evaluation.accept(session);
            sound = true;
        } finally {
            if (!sound || !idle.offer(session)) {
                session.dispose();
            }
        }
    }
}
