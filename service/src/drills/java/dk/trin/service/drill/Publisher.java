package dk.trin.service.drill;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts two versions in force in turn until it is stopped or gets no answer. */
final class Publisher {
    private final Authors authors;
    private final List<Integer> versions;
    private final long pauseMillis;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "publisher");
    private volatile boolean stopped;
    private volatile int last;

    private Publisher(Authors authors, List<Integer> versions, long pauseMillis) {
        this.authors = authors;
        this.versions = List.copyOf(versions);
        this.pauseMillis = pauseMillis;
    }

    /** At work when this returns; the first of the versions is the one that is not in force. */
    static Publisher of(Authors authors, List<Integer> versions, long pauseMillis) {
        Publisher publisher = new Publisher(authors, versions, pauseMillis);
        publisher.last = versions.get(1);
        publisher.thread.setDaemon(true);
        publisher.thread.start();
        return publisher;
    }

    private void run() {
        try {
            for (int each = 0; !stopped; each++) {
                int next = versions.get(each % versions.size());
                if (authors.rollBack(next).status() == 200) {
                    done.incrementAndGet();
                    last = next;
                } else {
                    refused.incrementAndGet();
                }
                Thread.sleep(pauseMillis);
            }
        } catch (IOException | InterruptedException gone) {
            stopped = true;
        }
    }

    /** Lets it finish what it has begun. */
    Publisher stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return this;
    }

    /** How many publications were acknowledged. */
    int done() {
        return done.get();
    }

    int refused() {
        return refused.get();
    }

    /** The version that was acknowledged last. */
    int last() {
        return last;
    }

    /** The version that may have been on its way. */
    int other() {
        return versions.get(0) == last ? versions.get(1) : versions.get(0);
    }
}
