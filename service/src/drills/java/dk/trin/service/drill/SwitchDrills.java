package dk.trin.service.drill;

import dk.trin.service.drill.Client.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Switches between two versions while many ask. */
final class SwitchDrills {
    private static final int CALLERS = 16;
    private static final int SECONDS = Integer.getInteger("drills.seconds", 60);
    private static final long PAUSE_MILLIS = 200;
    private static final String MARK = " (B)";

    static final List<Drill> ALL = List.of(new Drill(
            "atomic-switch",
            "Every answer comes wholly from one version, also while another one is put in force.",
            "0 mixed answers and 0 errors while two versions are put in force in turn for " + SECONDS + " s",
            SwitchDrills::run));

    private SwitchDrills() {}

    private static Verdict run(Site site) throws Exception {
        Client client = site.service(Storage.postgresql(site)).client();
        Authors authors = new Authors(client);
        int marked = authors.published(1, MARK);
        Map<Integer, AtomicInteger> byVersion = new ConcurrentHashMap<>();
        AtomicInteger mixed = new AtomicInteger();
        Load load = Load.on(client, CALLERS, caller -> {
            Answer answer = caller.recommend();
            if (answer.status() == 200) {
                int version = version(answer);
                byVersion.computeIfAbsent(version, each -> new AtomicInteger()).incrementAndGet();
                mixed.addAndGet(isOf(answer.json(), version == marked) ? 0 : 1);
            }
            return answer;
        });
        Publisher publisher = Publisher.of(authors, List.of(1, marked), PAUSE_MILLIS);
        Thread.sleep(SECONDS * 1000L);
        publisher.stop();
        load.stop();
        int errors = load.answeredElse(200) + load.broken() + publisher.refused();
        return Verdict.of(
                mixed.get() == 0 && errors == 0 && byVersion.size() == 2 && publisher.done() > SECONDS,
                "%d mixed and %d errors in %,d answers during %,d publications"
                        .formatted(mixed.get(), errors, load.answered(200), publisher.done()));
    }

    private static int version(Answer answer) throws IOException {
        return answer.json().at("/ruleSet/version").asInt();
    }

    /** Whether every reason is one of the marked version, or every one is not. */
    private static boolean isOf(JsonNode answer, boolean marked) {
        return reasons(answer).allMatch(reason -> reason.endsWith(MARK) == marked)
                && reasons(answer).count() > 1;
    }

    /** The reasons in an answer, each from one row. */
    static Stream<String> reasons(JsonNode answer) {
        return answer.get("reasons")
                .valueStream()
                .map(reason -> reason.get("text").asString());
    }
}
