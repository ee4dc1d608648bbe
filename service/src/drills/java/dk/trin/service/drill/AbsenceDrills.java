package dk.trin.service.drill;

import java.time.Duration;
import java.util.List;

/** Takes the database away from a running service and gives it back. */
final class AbsenceDrills {
    private static final int RESTARTS = 5;
    private static final int CALLERS = 4;
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final double PATIENCE_SECONDS = 12;

    static final List<Drill> ALL = List.of(
            new Drill(
                    "database-restart",
                    "A crash of the database server is felt only by what was to be stored at that moment.",
                    "in " + RESTARTS
                            + " crashes only 200, 201 and 503 with Retry-After; nothing acknowledged lost; kept again in 30 s",
                    AbsenceDrills::restart),
            new Drill(
                    "database-away",
                    "Without the database recommendations go on, and whoever wants one stored is told to come back.",
                    "for 20 s every answer unstored is 200 and every one to be stored 503 with Retry-After; ready; kept again in 30 s",
                    AbsenceDrills::away));

    private AbsenceDrills() {}

    private static Verdict restart(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        Load unstored = Load.on(client, CALLERS, Client::recommend);
        Load stored = Load.on(client, CALLERS, Client::store);
        double slowestReturn = 0;
        for (int restart = 0; restart < RESTARTS; restart++) {
            Thread.sleep(1000);
            server.kill();
            server.start();
            slowestReturn = Math.max(slowestReturn, secondsUntilKept(client));
        }
        stored.stop();
        unstored.stop();
        Records records = new Records();
        records.add(stored.kept());
        long lost = records.lost(client);
        int odd = unstored.answeredElse(200) + stored.answeredElse(201, 503) + stored.silent();
        int broken = unstored.broken() + stored.broken();
        boolean intact = client.verification().get("intact").asBoolean();
        return Verdict.of(
                lost == 0 && odd == 0 && broken == 0 && intact && slowestReturn < BACK.toSeconds(),
                "%,d answers 200, %,d 201, %,d 503, %d others; %d lost; kept again after at most %.1f s"
                        .formatted(
                                unstored.answered(200),
                                stored.answered(201),
                                stored.answered(503),
                                odd + broken,
                                lost,
                                slowestReturn));
    }

    private static Verdict away(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        client.store().expecting(201);
        server.stop();
        Load unstored = Load.on(client, CALLERS, Client::recommend);
        Load stored = Load.on(client, CALLERS, Client::store);
        Thread.sleep(AWAY.toMillis());
        boolean ready = client.isReady();
        stored.stop();
        unstored.stop();
        server.start();
        double back = secondsUntilKept(client);
        int odd = unstored.answeredElse(200) + stored.answeredElse(503) + stored.silent();
        int broken = unstored.broken() + stored.broken();
        return Verdict.of(
                odd == 0
                        && broken == 0
                        && ready
                        && back < BACK.toSeconds()
                        && stored.slowestSeconds() < PATIENCE_SECONDS,
                "%,d unstored 200 (slowest %.1f s), %,d stored 503 (slowest %.1f s), %d others; %s; kept again after %.1f s"
                        .formatted(
                                unstored.answered(200),
                                unstored.slowestSeconds(),
                                stored.answered(503),
                                stored.slowestSeconds(),
                                odd + broken,
                                ready ? "ready" : "not ready",
                                back));
    }

    /** How long it takes until something can be stored again; at most the time it may take. */
    static double secondsUntilKept(Client client) throws Exception {
        long begin = System.nanoTime();
        Waiting.until(BACK, () -> client.store().status() == 201);
        return (System.nanoTime() - begin) / 1e9;
    }
}
