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

    private PublicationDrills() {}

    private static Drill drill(String name, Storage.Kind kind) {
        return new Drill(
                name,
                "A publication is made wholly or not at all, and one that was acknowledged is made.",
                "after each of " + KILLS
                        + " kills one version in force, the last acknowledged or the one on its way; history"
                        + " without a gap",
                site -> run(site, kind.at(site)));
    }

    private static Verdict run(Site site, Storage storage) throws Exception {
        Service service = site.service(storage);
        Authors authors = new Authors(service.client());
        int marked = authors.published(1, MARK);
        List<Integer> versions = List.of(1, marked);
        int done = 0;
        int half = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Publisher publisher = Publisher.of(authors, versions, 0);
            Thread.sleep(ThreadLocalRandom.current().nextInt(300, 1500));
            service.kill();
            storage.kill();
            done += publisher.stop().done();
            storage.start();
            service = site.service(storage);
            authors = new Authors(service.client());
            List<Integer> inForce = authors.inForce();
            boolean whole = inForce.equals(List.of(publisher.last())) || inForce.equals(List.of(publisher.other()));
            half += whole && answers(service.client(), inForce.get(0), marked) ? 0 : 1;
            versions = inForce.equals(List.of(1)) ? List.of(marked, 1) : List.of(1, marked);
        }
        List<Long> epochs = new ArrayList<>(authors.epochs(1));
        epochs.addAll(authors.epochs(marked));
        // The first epochs are those of the rule sets that ship; only this one is published since.
        long gaps = gaps(epochs);
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

    private static long gaps(List<Long> epochs) {
        long[] sorted =
                epochs.stream().mapToLong(Long::longValue).sorted().skip(1).toArray();
        return LongStream.range(1, sorted.length)
                .filter(place -> sorted[(int) place] != sorted[(int) place - 1] + 1)
                .count();
    }
}
