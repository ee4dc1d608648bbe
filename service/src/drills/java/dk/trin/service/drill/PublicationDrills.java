package dk.trin.service.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/** Kills the service, and the database with it, while versions are being published one after the other. */
final class PublicationDrills {
    private static final int KILLS = Integer.getInteger("drills.kills", 10);
    private static final String MARK = " (B)";

    static final List<Drill> ALL = List.of(
            drill("kill-publication-h2", Storage::h2), drill("kill-publication-postgresql", Storage::postgresql));

    private final Site site;
    private final Storage storage;
    private Service service;
    private int marked;
    private int done;
    private int half;

    private PublicationDrills(Site site, Storage storage) throws Exception {
        this.site = site;
        this.storage = storage;
        this.service = site.service(storage);
    }

    private static Drill drill(String name, Storage.Kind kind) {
        return new Drill(
                name,
                "A publication is made wholly or not at all, and one that was acknowledged is made.",
                "after each of " + KILLS
                        + " kills one version in force, the last acknowledged or the one on its way; history"
                        + " without a gap",
                site -> new PublicationDrills(site, kind.at(site)).run());
    }

    private Verdict run() throws Exception {
        marked = authors().published(1, MARK);
        for (int kill = 0; kill < KILLS; kill++) {
            Publisher publisher = Publisher.of(authors(), versions(), 0);
            Thread.sleep(ThreadLocalRandom.current().nextInt(300, 1500));
            service.kill();
            storage.kill();
            done += publisher.stop().done();
            storage.start();
            service = site.service(storage);
            half += isWhole(publisher) ? 0 : 1;
        }
        return verdict();
    }

    private Authors authors() {
        return new Authors(service.client());
    }

    /** The version that is not in force first. */
    private List<Integer> versions() throws Exception {
        return authors().inForce().equals(List.of(1)) ? List.of(marked, 1) : List.of(1, marked);
    }

    private boolean isWhole(Publisher publisher) throws Exception {
        List<Integer> inForce = authors().inForce();
        boolean known = inForce.equals(List.of(publisher.last())) || inForce.equals(List.of(publisher.other()));
        return known && answers(service.client(), inForce.get(0), marked);
    }

    private Verdict verdict() throws Exception {
        List<Long> epochs = new ArrayList<>(authors().epochs(1));
        epochs.addAll(authors().epochs(marked));
        long gaps = gaps(epochs);
        // The first publication is the one that shipped, the second the one that the drill began with.
        int made = epochs.size() - 2;
        return Verdict.of(
                half == 0 && gaps == 0 && made >= done && made <= done + KILLS && done > KILLS,
                "%d halves in %d kills, %,d publications acknowledged, %,d made, %d gaps in history"
                        .formatted(half, KILLS, done, made, gaps));
    }

    /** Whether the version that is in force is the one that answers, with its own reasons. */
    private static boolean answers(Client client, int inForce, int marked) throws Exception {
        Client.Answer answer = client.recommend().expecting(200);
        return answer.json().at("/ruleSet/version").asInt() == inForce
                && SwitchDrills.reasons(answer.json()).allMatch(reason -> reason.endsWith(MARK) == (inForce == marked));
    }

    /** Between the first and the second, the rule sets that ship after this one are published. */
    private static long gaps(List<Long> epochs) {
        long[] sorted =
                epochs.stream().mapToLong(Long::longValue).sorted().skip(1).toArray();
        return LongStream.range(1, sorted.length)
                .filter(place -> sorted[(int) place] != sorted[(int) place - 1] + 1)
                .count();
    }
}
