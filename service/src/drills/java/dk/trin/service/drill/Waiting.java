package dk.trin.service.drill;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what cannot tell when it is there. */
final class Waiting {
    private static final long STEP_MILLIS = 50;

    private Waiting() {}

    /** Whether it came true in time. */
    static boolean until(Duration patience, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(STEP_MILLIS);
        }
        return true;
    }
}
