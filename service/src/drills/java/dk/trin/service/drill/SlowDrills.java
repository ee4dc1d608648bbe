package dk.trin.service.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Callers who send or read so slowly that whoever waited for them would do nothing else. */
final class SlowDrills {
    private static final int CALLERS = Integer.getInteger("drills.slow", 1_000);
    private static final int WARM = Integer.getInteger("drills.warm", 500);
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double PROMPT_MILLIS = 100;
    private static final long BREATH_MILLIS = 50;

    static final List<Drill> ALL = List.of(
            drill("slow-headers", "headers", SlowDrills::header, SlowDrills::moreOfHeader),
            drill("slow-bodies", "bodies", SlowDrills::body, wire -> wire.send(" ")),
            drill("slow-forms", "forms before anybody has signed in", SlowDrills::form, wire -> wire.send("a")),
            drill("slow-readers", "answers they do not read", SlowDrills::read, wire -> {}));

    private SlowDrills() {}

    private static Drill drill(String name, String what, SlowCallers.Step begin, SlowCallers.Step goOn) {
        return new Drill(
                name,
                "Callers who are slow with their " + what + " do not hold the others up.",
                "with " + CALLERS
                        + " of them 99 of 100 others answered within 100 ms, or three times what it takes alone; all 200",
                site -> run(site, new SlowCallers.Manner(begin, goOn)));
    }

    private static Verdict run(Site site, SlowCallers.Manner manner) throws Exception {
        Service service = site.service(Storage.h2(site));
        warm(service.client());
        double before = calm(service.client());
        SlowCallers slow = site.closing(SlowCallers.at(service.client().port(), CALLERS, manner));
        Latencies latencies = new Latencies();
        int others = 0;
        long end = System.nanoTime() + TIME.toNanos();
        while (System.nanoTime() < end) {
            others += ask(service.client(), latencies);
            Thread.sleep(BREATH_MILLIS);
        }
        double p99 = latencies.percentileMillis(99);
        return Verdict.of(
                others == 0 && p99 < Math.max(PROMPT_MILLIS, 3 * before) && slow.most() >= CALLERS / 2,
                "up to %,d slow connections at once, %,d let go; others: %,d answers 200, %d otherwise, p50 %.0f ms, p99 %.0f ms (alone %.0f ms)"
                        .formatted(
                                slow.most(),
                                slow.over(),
                                latencies.count() - others,
                                others,
                                latencies.percentileMillis(50),
                                p99,
                                before));
    }

    private static void warm(Client client) throws IOException, InterruptedException {
        for (int each = 0; each < WARM; each++) {
            client.recommend().expecting(200);
        }
    }

    private static double calm(Client client) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int each = 0; each < 100; each++) {
            ask(client, latencies);
        }
        return latencies.percentileMillis(99);
    }

    /** 1 when it was not answered as it should be. */
    private static int ask(Client client, Latencies latencies) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int status = client.recommend().status();
        latencies.add(System.nanoTime() - begin);
        return status == 200 ? 0 : 1;
    }

    private static void header(Wire wire) throws IOException {
        wire.send("POST " + Client.RECOMMENDATIONS + " HTTP/1.1\r\nHost: localhost\r\n");
    }

    private static void moreOfHeader(Wire wire) throws IOException {
        wire.send("X-" + ThreadLocalRandom.current().nextInt(1_000_000) + ": a\r\n");
    }

    private static void body(Wire wire) throws IOException {
        header(wire);
        wire.send("Content-Type: application/json\r\nContent-Length: 50000\r\n\r\n{");
    }

    private static void form(Wire wire) throws IOException {
        wire.send("POST /log-ind HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\nuserName=");
    }

    private static void read(Wire wire) throws IOException {
        wire.send("GET /vendor/dkfds-11.2.0/css/dkfds.min.css HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
}
