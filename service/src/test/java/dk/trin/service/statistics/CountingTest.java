package dk.trin.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.Content;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.LogKit;
import dk.trin.service.log.Submission;
import dk.trin.service.storage.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of the counts always comes to the same as counting every record anew. */
class CountingTest {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final int DAYS = 75;

    private final Random random = new Random(7);

    /** A log that nobody else uses, at a time that the test sets. */
    private static final class Kit implements AutoCloseable {
        private final List<String> ids = new ArrayList<>();
        private final LogKit log;
        private final Counting counting;
        private Instant now = FIRST.atStartOfDay(DENMARK).toInstant();

        Kit(TestDatabase kind) {
            DataSource source = kind.migrated();
            Clock clock = new Clock() {
                @Override
                public ZoneId getZone() {
                    return DENMARK;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
            log = LogKit.on(kind, source, clock);
            counting = new Counting(
                    log.log(),
                    new JdbcTemplate(source),
                    new TransactionTemplate(new JdbcTransactionManager(source)),
                    clock);
        }

        DecisionLog log() {
            return log.log();
        }

        Counted anew(LocalDate from, LocalDate to) {
            Tallies tallies = new Tallies();
            log().all(ids).stream()
                    .map(whole -> Story.of(whole, DENMARK))
                    .filter(story -> !story.day().isBefore(from) && !story.day().isAfter(to))
                    .forEach(tallies::add);
            return Counting.told(tallies, from, to);
        }

        @Override
        public void close() {
            log.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepingDecidingEndingAndErasingComesToTheSame(TestDatabase kind) {
        try (Kit kit = new Kit(kind)) {
            for (int step = 0; step < 600; step++) {
                happen(kit);
                if (step % 40 == 0) {
                    kit.counting.catchUp();
                }
            }
            for (int period = 0; period < 20; period++) {
                LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
                LocalDate to = from.plusDays(random.nextInt(DAYS));

                assertThat(kit.counting.count(from, to)).isEqualTo(kit.anew(from, to));
            }
            assertThat(kit.anew(FIRST, FIRST.plusDays(DAYS)).recommendations()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalWhoCountWhileMoreHappensComeToTheSame(TestDatabase kind) throws Exception {
        try (Kit kit = new Kit(kind)) {
            ExecutorService many = Executors.newFixedThreadPool(3);
            LocalDate to = FIRST.plusDays(DAYS);
            List<Callable<Counted>> counts = List.of(() -> busy(kit, to), () -> busy(kit, to));
            var counting = counts.stream().map(many::submit).toList();
            for (int step = 0; step < 300; step++) {
                happen(kit);
            }
            for (var count : counting) {
                count.get();
            }
            many.shutdown();

            assertThat(kit.counting.count(FIRST, to)).isEqualTo(kit.anew(FIRST, to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAsksIsToldHowMuchIsStillToBeCounted(TestDatabase kind) {
        try (Kit kit = new Kit(kind)) {
            keep(kit);
            JdbcTemplate jdbc = new JdbcTemplate(kit.log.source());
            for (int change = 0; change < 1_200; change++) {
                jdbc.update("insert into recommendation_change (recommendation) values (?)", kit.ids.get(0));
            }

            assertThat(kit.counting.count(FIRST, FIRST.plusDays(DAYS)).uncounted())
                    .isEqualTo(200);
            assertThat(kit.counting.count(FIRST, FIRST.plusDays(DAYS)).uncounted())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatIsErasedNothingIsLeft(TestDatabase kind) {
        try (Kit kit = new Kit(kind)) {
            keep(kit);
            kit.counting.catchUp();
            LogKit.erase(kit.log(), kit.ids.get(0));
            kit.counting.catchUp();

            JdbcTemplate jdbc = new JdbcTemplate(kit.log.source());
            assertThat(jdbc.queryForList("select * from counted_story")).isEmpty();
            assertThat(jdbc.queryForList("select * from tally")).isEmpty();
        }
    }

    private static Counted busy(Kit kit, LocalDate to) {
        Counted last = kit.counting.count(FIRST, to);
        for (int time = 0; time < 20; time++) {
            last = kit.counting.count(FIRST, to);
        }
        return last;
    }

    private void happen(Kit kit) {
        kit.now = FIRST.atStartOfDay(DENMARK).toInstant().plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        int what = random.nextInt(10);
        if (what < 4 || kit.ids.isEmpty()) {
            keep(kit);
        } else if (what < 7) {
            String offers = random.nextBoolean() ? "" : ", \"offers\": [\"diet-" + random.nextInt(3) + "\"]";
            kit.log()
                    .keep(new Submission.Decided(
                            one(kit),
                            Content.of("{\"decision\": \"" + one("followed", "overridden") + "\"" + offers + "}")));
        } else if (what < 9) {
            kit.log()
                    .keep(new Submission.Ended(
                            one(kit), Content.of("{\"outcome\": \"" + one("completed", "stopped") + "\"}")));
        } else {
            LogKit.erase(kit.log(), one(kit));
        }
    }

    private void keep(Kit kit) {
        String record = """
                {"assessment": {"social": {"network": "%s"}}, "tables": {
                  "intensity": {"part": "intensity", "certain": ["%s"], "rows": [{"row": "I%d", "sure": true}]},
                  "diet": {"part": "offers", "certain": ["diet-%d"], "rows": [{"row": "D1", "sure": %b}]}}}
                """.formatted(
                        one("weak", "strong"),
                        one("standard", "enhanced"),
                        random.nextInt(3),
                        random.nextInt(3),
                        random.nextBoolean());
        String id = UUID.randomUUID().toString();
        kit.ids.add(id);
        kit.log()
                .keep(new Submission.Recommended(
                        id,
                        new Content("{}", record, "{}"),
                        new Submission.Index(Optional.empty(), one("standard", "esbjerg"), 1, Optional.empty()),
                        Optional.empty()));
    }

    private String one(String first, String second) {
        return random.nextBoolean() ? first : second;
    }

    private String one(Kit kit) {
        return kit.ids.get(random.nextInt(kit.ids.size()));
    }
}
