package dk.trin.service.drill;

import dk.trin.service.drill.Client.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Callers that send one request after the other until they are stopped, and remember what they were told. */
final class Load {
    private final List<Thread> callers = new ArrayList<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean stopped;

    private Load() {}

    /** One kind of request. */
    @FunctionalInterface
    interface Call {
        Answer send(Client client) throws IOException, InterruptedException;
    }

    /** So many callers, at work when this returns. */
    static Load on(Client client, int callers, Call call) {
        Load load = new Load();
        for (int caller = 0; caller < callers; caller++) {
            Thread thread = new Thread(() -> load.run(client, call), "caller-" + caller);
            thread.setDaemon(true);
            load.callers.add(thread);
            thread.start();
        }
        return load;
    }

    private void run(Client client, Call call) {
        while (!stopped) {
            try {
                long begin = System.nanoTime();
                note(call.send(client));
                slowest.accumulateAndGet(System.nanoTime() - begin, Math::max);
            } catch (IOException gone) {
                broken.incrementAndGet();
                stopped = true;
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void note(Answer answer) {
        statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
        if (answer.status() == 201) {
            kept.put(answer.location().orElseThrow(), answer.body());
        }
        if (List.of(429, 503).contains(answer.status()) && answer.retryAfter().isEmpty()) {
            silent.incrementAndGet();
        }
    }

    /** Lets every caller finish what it has begun. */
    Load stop() throws InterruptedException {
        stopped = true;
        for (Thread caller : callers) {
            caller.join();
        }
        return this;
    }

    /** The answers that said that something is kept, by where they said it is. */
    Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    int answered(int status) {
        return statuses.getOrDefault(status, new AtomicInteger()).get();
    }

    /** How many answers had another status than these. */
    int answeredElse(Integer... expected) {
        return statuses.entrySet().stream()
                .filter(entry -> !List.of(expected).contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue().get())
                .sum();
    }

    /** How many answers of 429 and 503 did not say when to come back. */
    int silent() {
        return silent.get();
    }

    /** How many requests got no answer. */
    int broken() {
        return broken.get();
    }

    double slowestSeconds() {
        return slowest.get() / 1e9;
    }
}
