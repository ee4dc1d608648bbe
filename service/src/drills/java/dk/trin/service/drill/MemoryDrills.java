package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Publishes a thousand times and looks at what is left over. */
final class MemoryDrills {
    private static final int PUBLICATIONS = Integer.getInteger("drills.publications", 1000);
    private static final int WARM_UP = 100;
    private static final int EVERY = 100;
    /** Every so many publications are of a new version; the others put an older one in force again. */
    private static final int NEW_VERSION = 20;

    private static final double MOST_GROWTH = 5;
    private static final int MOST_CLASSES = 50;
    private static final int MOST_THREADS = 5;
    private static final double MIB = 1024 * 1024;

    static final List<Drill> ALL = List.of(new Drill(
            "publications-memory",
            "A service can take on versions for years without a restart.",
            "from the %dth to the %dth publication under load: heap after a collection +%.0f MB at most, classes ±%d, threads ±%d"
                    .formatted(WARM_UP, PUBLICATIONS, MOST_GROWTH, MOST_CLASSES, MOST_THREADS),
            MemoryDrills::run));

    private MemoryDrills() {}

    /** What a process holds after a full collection. */
    private record Held(double heap, int classes, int threads) {}

    private static Verdict run(Site site) throws Exception {
        Service service = site.service(Storage.postgresql(site));
        Load load = Load.on(service.client(), 1, Client::recommend);
        List<Held> held = published(service);
        load.stop();
        Held first = held.get(WARM_UP / EVERY - 1);
        Held last = held.get(held.size() - 1);
        double growth = last.heap() - first.heap();
        int classes = last.classes() - first.classes();
        int threads = last.threads() - first.threads();
        boolean flat = growth <= MOST_GROWTH && Math.abs(classes) <= MOST_CLASSES && Math.abs(threads) <= MOST_THREADS;
        return Verdict.of(
                flat && load.answeredElse(200) + load.broken() == 0,
                "%+.1f MB (%.1f to %.1f, %+.2f kB a publication), %+d classes, %+d threads; %,d answers meanwhile"
                        .formatted(
                                growth,
                                first.heap(),
                                last.heap(),
                                slope(held) * 1024 / EVERY,
                                classes,
                                threads,
                                load.answered(200)));
    }

    /** Publishes, and looks every so often. */
    private static List<Held> published(Service service) throws Exception {
        Authors authors = new Authors(service.client());
        List<Held> held = new ArrayList<>();
        int latest = 1;
        int before = 1;
        for (int publication = 1; publication <= PUBLICATIONS; publication++) {
            if (publication % NEW_VERSION == 1) {
                before = latest;
                latest = authors.published(latest, ".");
            } else {
                authors.rollBack(publication % 2 == 0 ? before : latest).expecting(200);
            }
            if (publication % EVERY == 0) {
                held.add(held(service));
            }
        }
        return held;
    }

    /** By how much the heap grows from one look to the next: the line that fits best, from the warm-up on. */
    private static double slope(List<Held> held) {
        List<Held> warm = held.subList(WARM_UP / EVERY - 1, held.size());
        double middle = (warm.size() - 1) / 2.0;
        double mean = warm.stream().mapToDouble(Held::heap).average().orElseThrow();
        double together = 0;
        double spread = 0;
        for (int look = 0; look < warm.size(); look++) {
            together += (look - middle) * (warm.get(look).heap() - mean);
            spread += (look - middle) * (look - middle);
        }
        return spread == 0 ? 0 : together / spread;
    }

    private static Held held(Service service) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, String.valueOf(service.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        List<String> metrics = service.client()
                .get("/actuator/prometheus")
                .expecting(200)
                .body()
                .lines()
                .toList();
        return new Held(
                sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / MIB,
                (int) sum(metrics, "jvm_classes_loaded_classes"),
                (int) sum(metrics, "jvm_threads_live_threads"));
    }

    private static double sum(List<String> metrics, String name) {
        return metrics.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
