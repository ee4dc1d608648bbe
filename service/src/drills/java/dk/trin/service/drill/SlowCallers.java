package dk.trin.service.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who are slow, each of whom comes back when it is let go. */
final class SlowCallers implements AutoCloseable {
    private static final int THREADS = 4;
    private static final long PAUSE_MILLIS = 1_000;

    private final int port;
    private final int each;
    private final Manner manner;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private volatile boolean stopped;

    private SlowCallers(int port, int callers, Manner manner) {
        this.port = port;
        this.each = callers / THREADS;
        this.manner = manner;
    }

    /** What a slow caller does with its connection. */
    @FunctionalInterface
    interface Step {
        void on(Wire wire) throws IOException;
    }

    /**
     * How callers are slow.
     *
     * @param begin what they do at first
     * @param goOn what they do every second
     */
    record Manner(Step begin, Step goOn) {}

    /** So many of them, at work when this returns. */
    static SlowCallers at(int port, int callers, Manner manner) {
        SlowCallers slow = new SlowCallers(port, callers, manner);
        for (int number = 0; number < THREADS; number++) {
            Thread thread = new Thread(slow::run, "slow-" + number);
            thread.setDaemon(true);
            slow.threads.add(thread);
            thread.start();
        }
        return slow;
    }

    private void run() {
        List<Wire> wires = new ArrayList<>();
        try {
            while (!stopped) {
                wires.removeIf(this::isLetGo);
                while (!stopped && wires.size() < each) {
                    opened(wires);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            wires.forEach(SlowCallers::closed);
        }
    }

    private void opened(List<Wire> wires) throws InterruptedException {
        try {
            Wire wire = Wire.to(port);
            manner.begin().on(wire);
            wires.add(wire);
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
        } catch (IOException refused) {
            over.incrementAndGet();
            Thread.sleep(1);
        }
    }

    private boolean isLetGo(Wire wire) {
        try {
            manner.goOn().on(wire);
            if (!wire.isOver()) {
                return false;
            }
        } catch (IOException gone) {
            // as good as closed
        }
        closed(wire);
        open.decrementAndGet();
        over.incrementAndGet();
        return true;
    }

    private static void closed(Wire wire) {
        try {
            wire.close();
        } catch (IOException already) {
            // it is closed then
        }
    }

    /** How many there were at once. */
    int most() {
        return most.get();
    }

    /** How many were let go. */
    int over() {
        return over.get();
    }

    @Override
    public void close() {
        stopped = true;
        threads.forEach(Thread::interrupt);
    }
}
