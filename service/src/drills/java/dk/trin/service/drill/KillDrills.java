package dk.trin.service.drill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Kills the service, and the database with it, while recommendations are being stored. */
final class KillDrills {
    private static final int KILLS = Integer.getInteger("drills.kills", 20);
    private static final int CALLERS = 8;
    /** As many are kept before each kill. */
    private static final int LEAST = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HYPOTHESIS = "A recommendation that was answered as kept is kept, whatever is killed.";

    static final List<Drill> ALL =
            List.of(drill("kill-h2", Storage::h2), drill("kill-postgresql", Storage::postgresql));

    private KillDrills() {}

    private static Drill drill(String name, Storage.Kind kind) {
        return new Drill(
                name,
                HYPOTHESIS,
                "0 acknowledged recommendations lost or altered, and an intact log, after " + KILLS + " kills",
                site -> run(site, kind.at(site), KILLS));
    }

    /** Kills so many times, each after some time of work. */
    static Verdict run(Site site, Storage storage, int kills) throws Exception {
        Records records = new Records();
        Service service = site.service(storage);
        for (int kill = 0; kill < kills; kill++) {
            Load load = Load.on(service.client(), CALLERS, Client::store);
            Waiting.until(PATIENCE, () -> load.answered(201) > LEAST);
            Thread.sleep(ThreadLocalRandom.current().nextInt(100, 2000));
            service.kill();
            storage.kill();
            records.add(load.stop().kept());
            storage.start();
            service = site.service(storage);
        }
        long lost = records.lost(service.client());
        boolean intact = service.client().verification().get("intact").asBoolean();
        return Verdict.of(
                lost == 0 && intact && records.count() > kills,
                "%d of %,d lost in %d kills, log %s"
                        .formatted(lost, records.count(), kills, intact ? "intact" : "broken"));
    }
}
