package dk.trin.service.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Far more callers than can be served, who do not wait longer than they must. */
final class OverloadDrills {
    private static final int ENOUGH = 4;
    private static final int TIMES = 10;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double LEAST_GOODPUT = 0.8;
    private static final double AT_ONCE_MILLIS = 500;
    private static final long IMPATIENCE_MILLIS = 200;
    /** One that takes some work: everything that would change the answer. */
    private static final String PATH = Client.RECOMMENDATIONS + "?include=changes";

    static final List<Drill> ALL = List.of(
            new Drill(
                    "overload",
                    "Of far more callers than can be served as many are served as ever; the others are told at once.",
                    "with " + TIMES
                            + " times as many callers at least 80 % of the answers of before, the others 503 with"
                            + " Retry-After, 99 of 100 within 500 ms; as before within 5 s of the end",
                    OverloadDrills::overload),
            new Drill(
                    "rate-limit",
                    "One client that runs wild does not take the service from the others.",
                    "one that sends without pause gets 429 with Retry-After beyond what is set; another one only 200",
                    OverloadDrills::wild));

    private OverloadDrills() {}

    private static Verdict overload(Site site) throws Exception {
        Client client = site.service(Storage.h2(site)).client();
        crowd(client, ENOUGH);
        Crowd alone = crowd(client, ENOUGH);
        Crowd many = crowd(client, ENOUGH * TIMES);
        Thread.sleep(5_000);
        Crowd after = crowd(client, ENOUGH);
        double goodput = many.served().count() / (double) alone.served().count();
        double recovered = after.served().count() / (double) alone.served().count();
        double refused = many.refused().percentileMillis(99);
        return Verdict.of(
                goodput >= LEAST_GOODPUT
                        && recovered >= LEAST_GOODPUT
                        && many.others().get() + after.others().get() == 0
                        && refused < AT_ONCE_MILLIS,
                "%,d answers in %d s with %d callers; with %d callers %,d (%.0f %%), %,d told to come back (p50 %.0f ms, p99 %.0f ms), %d others; afterwards %.0f %%"
                        .formatted(
                                alone.served().count(),
                                TIME.toSeconds(),
                                ENOUGH,
                                ENOUGH * TIMES,
                                many.served().count(),
                                100 * goodput,
                                many.refused().count(),
                                many.refused().percentileMillis(50),
                                refused,
                                many.others().get(),
                                100 * recovered));
    }

    /**
     * What callers were told.
     *
     * @param served how long an answer took
     * @param refused how long it took to be told to come back
     * @param others how many were told anything else
     */
    private record Crowd(Latencies served, Latencies refused, AtomicInteger others) {
        void note(Client.Answer answer, long nanos) throws InterruptedException {
            if (answer.status() == 200) {
                served.add(nanos);
            } else if (answer.status() == 503 && answer.retryAfter().isPresent()) {
                refused.add(nanos);
                Thread.sleep(IMPATIENCE_MILLIS);
            } else {
                others.incrementAndGet();
            }
        }
    }

    private static Crowd crowd(Client client, int callers) throws InterruptedException {
        Crowd crowd = new Crowd(new Latencies(), new Latencies(), new AtomicInteger());
        long end = System.nanoTime() + TIME.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int each = 0; each < callers; each++) {
            Thread thread = new Thread(() -> ask(client, crowd, end), "caller-" + each);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return crowd;
    }

    private static void ask(Client client, Crowd crowd, long end) {
        try {
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                crowd.note(client.send("POST", PATH, Citizen.BODY), System.nanoTime() - begin);
            }
        } catch (IOException broken) {
            crowd.others().incrementAndGet();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Verdict wild(Site site) throws Exception {
        Service service = site.service(site.directory("data"), List.of("--trin.limits.requests-per-minute=600"));
        Load wild = Load.on(service.client(), 2, Client::recommend);
        Load calm = Load.on(service.client(), 1, client -> {
            try {
                Thread.sleep(200);
                return client.send("POST", Client.RECOMMENDATIONS, Citizen.BODY, Keys.AS, "author");
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        });
        Thread.sleep(TIME.toMillis());
        wild.stop();
        calm.stop();
        int most = 600 + (int) (10 * TIME.toSeconds()) + 20;
        return Verdict.of(
                wild.answered(200) <= most
                        && wild.answered(429) > 0
                        && wild.answeredElse(200, 429) + wild.broken() + wild.silent() == 0
                        && calm.answeredElse(200) + calm.broken() == 0,
                "of %,d requests in %d s %,d answered 200 and %,d told to come back; another client %,d times 200, %d otherwise"
                        .formatted(
                                wild.answered(200) + wild.answered(429),
                                TIME.toSeconds(),
                                wild.answered(200),
                                wild.answered(429),
                                calm.answered(200),
                                calm.answeredElse(200)));
    }
}
