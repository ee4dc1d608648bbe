package dk.trin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.rules.Shipped;
import dk.trin.rules.TableSheet;
import dk.trin.rules.Tiny;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final int THREADS = 8;
    private static final int EVALUATIONS = 5_000;
    private static final String SEVERITY = "clinical.severity";

    @Test
    void eightThreadsConcludeWhatOneThreadConcludes() throws Exception {
        RuleSet standard = Shipped.standard();
        List<List<Assessment>> work = IntStream.range(0, THREADS)
                .mapToObj(seed -> new RandomAssessments(Shipped.vocabulary(), seed).take(EVALUATIONS))
                .toList();
        List<long[][]> together = inParallel(Engine.of(standard), work);
        for (int thread = 0; thread < THREADS; thread++) {
            assertThat(together.get(thread)).isDeepEqualTo(concluded(Engine.of(standard), work.get(thread)));
        }
    }

    @Test
    void aCitizenInAGapIsADefectThatNamesTheTable() {
        Engine engine = Engine.of(Tiny.ruleSet(tableWithGap(HitPolicy.UNIQUE)));
        assertThatExceptionOfType(UnansweredException.class)
                .isThrownBy(() -> engine.evaluate(severity("svær")))
                .withMessageContaining("barriers");
    }

    @Test
    void everyPolicyThatMustConcludeSomethingFindsTheGap() {
        for (HitPolicy policy : List.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.HIGHEST)) {
            Engine engine = Engine.of(Tiny.ruleSet(tableWithGap(policy)));
            assertThatExceptionOfType(UnansweredException.class)
                    .as("%s", policy)
                    .isThrownBy(() -> engine.evaluate(severity("svær")));
        }
    }

    @Test
    void collectingNothingIsNoGap() {
        Engine engine = Engine.of(Tiny.ruleSet(TableSheet.of("supports", HitPolicy.COLLECT, """
                row | is clinical.severity | conclude supports
                R1  | let                  | tolk
                """)));
        Evaluation evaluation = engine.evaluate(severity("svær"));
        assertThat(evaluation.possible(engine.ruleSet().tables().get(0))).isEmpty();
    }

    @Test
    void theCitizenAfterADefectIsEvaluatedAsIfNothingHadHappened() {
        Engine engine = Engine.of(Tiny.ruleSet(tableWithGap(HitPolicy.UNIQUE)));
        for (int turn = 0; turn < 50; turn++) {
            assertThatExceptionOfType(UnansweredException.class).isThrownBy(() -> engine.evaluate(severity("svær")));
            assertThat(conclusions(engine, "let")).containsExactly("few");
            assertThat(conclusions(engine, "moderat")).containsExactly("major");
        }
    }

    private static TableSheet tableWithGap(HitPolicy policy) {
        return TableSheet.of("barriers", policy, """
                row | is clinical.severity | conclude personalBarriers
                R1  | let                  | få
                R2  | moderat              | store
                """);
    }

    private static Assessment severity(String label) {
        return Assessment.empty(Tiny.vocabulary())
                .with(Tiny.factor(SEVERITY), new Answer.Chosen(Tiny.value(SEVERITY, label)));
    }

    private static List<String> conclusions(Engine engine, String severity) {
        return engine
                .evaluate(severity(severity))
                .certain(engine.ruleSet().tables().get(0))
                .stream()
                .map(conclusion -> conclusion.code())
                .toList();
    }

    private static List<long[][]> inParallel(Engine engine, List<List<Assessment>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<long[][]>> running = work.stream()
                    .map(assessments -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return concluded(engine, assessments);
                    }))
                    .toList();
            List<long[][]> results = new ArrayList<>();
            for (Future<long[][]> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[][] concluded(Engine engine, List<Assessment> assessments) {
        return assessments.stream()
                .map(assessment -> numbers(engine, engine.evaluate(assessment)))
                .toArray(long[][]::new);
    }

    /** The rows that Drools matched, then what every table can and must give. */
    private static long[] numbers(Engine engine, Evaluation evaluation) {
        LongStream outcomes = IntStream.range(0, engine.tables().size())
                .mapToLong(table -> 31 * evaluation.possibleOutcomes(table) + evaluation.certainOutcomes(table));
        return LongStream.concat(LongStream.of(evaluation.pass().matches()), outcomes)
                .toArray();
    }
}
