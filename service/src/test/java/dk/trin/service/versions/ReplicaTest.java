package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.service.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ReplicaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    void anotherProcessFollowsWithinTwoSeconds(TestDatabase database) {
        Life here = Life.on(database);
        Life there = here.beside();
        there.replica.start();
        try {
            here.published("new");
            assertThat(within(PATIENCE, () -> there.inForce() == 2)).isTrue();
        } finally {
            there.replica.stop();
        }
    }

    @Test
    void postgresTellsOtherProcessesAtOnce() {
        Life here = Life.on(TestDatabase.POSTGRESQL);
        Life there = here.beside();
        there.replica.start();
        try {
            assertThat(within(PATIENCE, () -> isListening(here))).isTrue();
            for (int number = 2; number < 7; number++) {
                int expected = number;
                Version approved = here.approved("version " + number);
                here.publishing.publish(Life.attempt(approved, Life.BO), Optional.empty(), "now");
                // Looking once a second could be as quick once, but hardly five times in a row.
                assertThat(within(Duration.ofMillis(400), () -> there.inForce() == expected))
                        .isTrue();
            }
        } finally {
            there.replica.stop();
        }
    }

    private static boolean isListening(Life life) {
        return life.jdbc
                        .sql("select count(*) from pg_stat_activity where query ilike 'listen %'"
                                + " and datname = current_database()")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void theLastCopyAnswersWhileTheDatabaseIsAway() {
        Life life = Life.on(TestDatabase.H2);
        life.replica.start();
        try {
            ((HikariDataSource) life.source).close();
            assertThat(within(PATIENCE, () -> life.versions.lastKnown().isPresent()))
                    .isTrue();
            assertThat(life.inForce()).isEqualTo(1);
            assertThat(new VersionsHealth(life.replica).health().getStatus().getCode())
                    .isEqualTo("OUT_OF_SERVICE");
        } finally {
            life.replica.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestFinishesOnTheVersionsItBeganWith(TestDatabase database) {
        Life life = Life.on(database);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            assertThat(life.inForce()).isEqualTo(1);
            life.published("new");
            assertThat(life.inForce()).isEqualTo(1);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(life.inForce()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void underLoadEveryAnswerIsOfOneVersionAndNoneGoesBack(TestDatabase database) throws Exception {
        Life life = Life.on(database);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Integer>> readers = new ArrayList<>();
        for (int reader = 0; reader < 3; reader++) {
            readers.add(threads.submit(() -> asked(life, over)));
        }
        for (int version = 2; version <= 12; version++) {
            life.published("version " + version);
        }
        over.set(true);
        threads.shutdown();
        int answers = 0;
        for (Future<Integer> reader : readers) {
            answers += reader.get();
        }
        assertThat(answers).isGreaterThan(100);
        assertThat(life.inForce()).isEqualTo(12);
    }

    /** Asks on and on; a version and its title belong together, and versions only rise. */
    private static int asked(Life life, AtomicBoolean over) {
        int answers = 0;
        int last = 1;
        while (!over.get()) {
            Engine engine = life.versions.current(Life.RULE_SET).orElseThrow();
            var evaluation = engine.evaluate(Assessment.empty(engine.ruleSet().vocabulary()));
            int version = evaluation.ruleSet().version();
            String title = evaluation.ruleSet().about().title().danish();
            assertThat(version).isGreaterThanOrEqualTo(last);
            assertThat(version == 1 || title.equals("version " + version)).isTrue();
            last = version;
            answers++;
        }
        return answers;
    }

    /** On PostgreSQL, because H2 keeps pages of its own in this very memory. */
    @Test
    void memoryStaysFlatOverPublications() {
        Life life = Life.on(TestDatabase.POSTGRESQL);
        publish(life, 25);
        long before = used();
        publish(life, 25);
        long grown = used() - before;

        assertThat(life.replica.current().engines()).hasSize(1);
        // An engine and its sheets take more than a quarter of a megabyte; twenty-five that were kept would show.
        assertThat(grown).isLessThan(5L * 1024 * 1024);
    }

    private static void publish(Life life, int times) {
        for (int time = 0; time < times; time++) {
            life.published("at " + Instant.now() + time);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static boolean within(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
