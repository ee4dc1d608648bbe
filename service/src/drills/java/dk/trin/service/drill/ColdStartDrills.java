package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Starts the service while its database is away. */
final class ColdStartDrills {
    private static final double MOST_SECONDS = 15;
    private static final Duration KEPT = Duration.ofSeconds(10);

    static final List<Drill> ALL = List.of(new Drill(
            "cold-start",
            "Without the database Trin starts from its copy of what was last published, if that is unchanged.",
            "ready in 15 s with the same version, unstored 200 and to be stored 503; kept again when the database is back;"
                    + " with one bit of the copy flipped never ready",
            ColdStartDrills::run));

    private ColdStartDrills() {}

    private static Verdict run(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Path copy = site.directory("data").resolve("versions").resolve("published");
        Service first = site.service(server);
        JsonNode known = ruleSet(first.client());
        Waiting.until(KEPT, () -> Files.exists(copy));
        first.stop();
        server.stop();
        boolean flipped = startsFlipped(site, server, copy);

        long begin = System.nanoTime();
        Client client = site.service(server).client();
        double seconds = (System.nanoTime() - begin) / 1e9;
        JsonNode now = ruleSet(client);
        boolean same = now.get("hash").equals(known.get("hash")) && now.has("lastKnown");
        int stored = client.store().status();
        server.start();
        double back = AbsenceDrills.secondsUntilKept(client);
        return Verdict.of(
                !flipped && same && stored == 503 && seconds < MOST_SECONDS,
                "ready after %.1f s, %s, to be stored %d, kept again after %.1f s; flipped: %s"
                        .formatted(
                                seconds,
                                same ? "the same version, which says so" : "not as before: " + now,
                                stored,
                                back,
                                flipped ? "ready" : "never ready"));
    }

    private static JsonNode ruleSet(Client client) throws IOException, InterruptedException {
        return client.recommend().expecting(200).json().get("ruleSet");
    }

    /** Whether a service starts on a copy with one bit flipped, which is then put back. */
    private static boolean startsFlipped(Site site, Server server, Path copy) throws Exception {
        byte[] whole = Files.readAllBytes(copy);
        byte[] flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(copy, flipped);
        try {
            site.service(server).stop();
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        } finally {
            Files.write(copy, whole);
        }
    }
}
