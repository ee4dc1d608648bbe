package dk.trin.service.drill;

import java.time.Duration;
import java.util.List;

/** Takes the database away from a running service and gives it back. */
final class AbsenceDrills {
    private static final int RESTARTS = 5;
    private static final int CALLERS = 4;
    private static final long WORK_MILLIS = 1000;
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

    /** Requests of both kinds at once. */
    private record Calls(Load unstored, Load stored) {
        static Calls on(Client client) {
            return new Calls(Load.on(client, CALLERS, Client::recommend), Load.on(client, CALLERS, Client::store));
        }

        void stop() throws InterruptedException {
            stored.stop();
            unstored.stop();
        }

        /** How many were not answered, or answered otherwise than by 200 or, when it was to be stored, one of these. */
        int others(Integer... allowed) {
            return unstored.answeredElse(200)
                    + unstored.broken()
                    + stored.answeredElse(allowed)
                    + stored.silent()
                    + stored.broken();
        }
    }

    private static Verdict restart(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        Calls calls = Calls.on(client);
        double back = 0;
        for (int restart = 0; restart < RESTARTS; restart++) {
            Thread.sleep(WORK_MILLIS);
            server.kill();
            server.start();
            back = Math.max(back, secondsUntilKept(client));
        }
        calls.stop();
        return restarted(client, calls, back);
    }

    private static Verdict restarted(Client client, Calls calls, double back) throws Exception {
        Records records = new Records();
        records.add(calls.stored().kept());
        long lost = records.lost(client);
        int others = calls.others(201, 503);
        boolean intact = client.verification().get("intact").asBoolean();
        return Verdict.of(
                lost == 0 && others == 0 && intact && back < BACK.toSeconds(),
                "%,d answers 200, %,d 201, %,d 503, %d others; %d lost; log %s; kept again after at most %.1f s"
                        .formatted(
                                calls.unstored().answered(200),
                                calls.stored().answered(201),
                                calls.stored().answered(503),
                                others,
                                lost,
                                intact ? "intact" : "broken",
                                back));
    }

    private static Verdict away(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        client.store().expecting(201);
        server.stop();
        Calls calls = Calls.on(client);
        Thread.sleep(AWAY.toMillis());
        boolean ready = client.isReady();
        calls.stop();
        server.start();
        double back = secondsUntilKept(client);
        int others = calls.others(503);
        boolean prompt = calls.stored().slowestSeconds() < PATIENCE_SECONDS;
        return Verdict.of(
                others == 0 && ready && prompt && back < BACK.toSeconds(),
                "%,d unstored 200 (slowest %.1f s), %,d stored 503 (slowest %.1f s), %d others; %s; kept again after %.1f s"
                        .formatted(
                                calls.unstored().answered(200),
                                calls.unstored().slowestSeconds(),
                                calls.stored().answered(503),
                                calls.stored().slowestSeconds(),
                                others,
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
