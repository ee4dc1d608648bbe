package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.Receipt.Why;
import dk.trin.service.storage.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the log promises, on each database. */
class DecisionLogTest {
    private static final Receipt ERASED = new Receipt.Refused(Why.ERASED);
    private static final Receipt UNKNOWN = new Receipt.Refused(Why.UNKNOWN);
    private static final Receipt KEY_REUSED = new Receipt.Refused(Why.KEY_REUSED);

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadBackAsItWasGiven(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            Submission.Recommended given = LogKit.recommendation("sag-1");
            Receipt receipt = kit.log().keep(given);

            Kept.Whole found = kit.log().find(given.id()).orElseThrow();
            assertThat(receipt)
                    .isEqualTo(new Receipt.Kept(given.id(), found.kept().at()));
            assertThat(found.content()).isEqualTo(given.content());
            assertThat(found.kept().reference()).contains("sag-1");
            assertThat(kit.log().of("sag-1")).containsExactly(found.kept());
            assertThat(kit.log().of("sag-2")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLaterDecisionTakesThePlaceOfAnEarlierOneWhichStays(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            String id = kit.keep(1).get(0);
            kit.log().keep(LogKit.decision(id, "followed"));
            kit.log().keep(LogKit.decision(id, "overridden"));

            assertThat(kit.log().of("sag-0"))
                    .singleElement()
                    .satisfies(kept ->
                            assertThat(kept.decision().orElseThrow().facts()).contains("overridden"));
            assertThat(kit.log().entries("sag-0"))
                    .extracting(entry -> entry.content().facts())
                    .containsExactly(
                            "{\"actor\":\"a\"}", "{\"decision\":\"followed\"}", "{\"decision\":\"overridden\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsKeptAboutWhatIsNotThere(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            String nobody = UUID.randomUUID().toString();

            assertThat(kit.log().keep(LogKit.decision(nobody, "followed"))).isEqualTo(UNKNOWN);
            assertThat(LogKit.erase(kit.log(), nobody)).isEqualTo(UNKNOWN);
            assertThat(kit.log().verify(List.of()).entries()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErasureTakesEverythingButTheChain(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            String id = kit.keep(3).get(1);
            kit.log().keep(LogKit.decision(id, "followed"));

            assertThat(LogKit.erase(kit.log(), id)).isInstanceOf(Receipt.Kept.class);

            assertThat(kit.log().find(id)).isEmpty();
            assertThat(kit.log().isErased(id)).isTrue();
            assertThat(kit.log().entries("sag-1")).isEmpty();
            assertThat(texts(kit)).hasSize(3).noneMatch(text -> text.contains("sag-1") || text.contains("followed"));
            assertThat(kit.log().keep(LogKit.decision(id, "followed"))).isEqualTo(ERASED);
            assertThat(LogKit.erase(kit.log(), id)).isEqualTo(ERASED);
            assertThat(kit.log().verify(List.of())).isEqualTo(new Verification(1, 5, 5, 2, List.of()));
        }
    }

    private static List<String> texts(LogKit kit) {
        return kit.jdbc()
                .sql("select facts, decision_record, answer from log_content")
                .query((row, number) -> row.getString(1) + row.getString(2) + row.getString(3))
                .list();
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestUnderTheSameKeyIsKeptOnce(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            Submission.Recommended first = keyed("key-1", "request-1");
            kit.log().keep(first);

            assertThat(kit.log().keep(keyed("key-1", "request-1"))).isEqualTo(new Receipt.Repeated(first.id()));
            assertThat(kit.log().keep(keyed("key-1", "request-2"))).isEqualTo(KEY_REUSED);
            assertThat(kit.log().keep(keyed("key-2", "request-1"))).isInstanceOf(Receipt.Kept.class);
            assertThat(kit.log().of("sag-9")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofRacingRequestsUnderOneKeyOneIsKept(TestDatabase kind) throws Exception {
        try (LogKit one = LogKit.on(kind);
                LogKit two = one.another(LogKit.temporary())) {
            List<Callable<Receipt>> racing = new ArrayList<>();
            for (int round = 0; round < 200; round++) {
                String key = "key-" + round / 8;
                LogKit kit = round % 2 == 0 ? one : two;
                racing.add(() -> kit.log().keep(keyed(key, "same")));
            }
            List<Receipt> receipts = atOnce(racing);

            assertThat(receipts).hasOnlyElementsOfTypes(Receipt.Kept.class, Receipt.Repeated.class);
            assertThat(receipts).filteredOn(Receipt.Kept.class::isInstance).hasSize(25);
            assertThat(one.log().of("sag-9")).hasSize(25);
            assertThat(one.log().verify(List.of()).isIntact()).isTrue();
        }
    }

    private static Submission.Recommended keyed(String key, String request) {
        return LogKit.recommendation("sag-9", Optional.of(new Submission.Once(key, request)));
    }

    private static List<Receipt> atOnce(List<Callable<Receipt>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        List<Receipt> receipts = new ArrayList<>();
        for (Future<Receipt> done : threads.invokeAll(tasks)) {
            receipts.add(done.get());
        }
        threads.shutdown();
        return receipts;
    }

    @ParameterizedTest
    @EnumSource
    void whatComesTogetherIsSealedTogether(TestDatabase kind) throws Exception {
        try (LogKit kit = LogKit.on(kind)) {
            List<Callable<Receipt>> tasks = new ArrayList<>();
            for (int number = 0; number < 1_000; number++) {
                Submission submission = LogKit.recommendation("sag-" + number);
                tasks.add(() -> kit.log().keep(submission));
            }

            assertThat(atOnce(tasks)).hasOnlyElementsOfType(Receipt.Kept.class);
            Verification verified = kit.log().verify(List.of());
            assertThat(verified.findings()).isEmpty();
            assertThat(verified.entries()).isEqualTo(1_000);
            assertThat(verified.links()).isLessThan(1_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOlderThanItMayBeKeptIsErasedAndNothingElse(TestDatabase kind) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        DataSource source = kind.migrated();
        try (LogKit old = LogKit.on(kind, source, Clock.fixed(now.minus(Duration.ofDays(3)), ZoneOffset.UTC));
                LogKit young = LogKit.on(kind, source, Clock.fixed(now.minus(Duration.ofDays(1)), ZoneOffset.UTC))) {
            old.keep(5);
            String kept = young.keep(1).get(0);

            assertThat(new Retention(young.log(), Clock.fixed(now, ZoneOffset.UTC)).erase(Period.ofDays(2)))
                    .isEqualTo(5);
            assertThat(young.log().before(now)).containsExactly(kept);
            assertThat(young.log().verify(List.of()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLogThatGrowsWhileItIsVerifiedIsIntact(TestDatabase kind) throws Exception {
        try (LogKit kit = LogKit.on(kind)) {
            AtomicBoolean enough = new AtomicBoolean();
            Thread growing = new Thread(() -> {
                while (!enough.get()) {
                    LogKit.erase(kit.log(), kit.keep(3).get(1));
                }
            });
            growing.start();
            List<Verification> verified = new ArrayList<>();
            do {
                verified.add(kit.log().verify(List.of()));
            } while (verified.get(verified.size() - 1).erased() < 20);
            enough.set(true);
            growing.join();

            assertThat(verified).hasSizeGreaterThan(2).allMatch(Verification::isIntact);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsKeptOrErasedIsToldAsAChangeUntilItIsSeen(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            List<String> ids = kit.keep(3);
            kit.log().seen(kit.log().changed(2));
            kit.log().keep(LogKit.decision(ids.get(0), "followed"));
            LogKit.erase(kit.log(), ids.get(1));

            assertThat(kit.log().changed(10))
                    .extracting(Changed::id)
                    .containsExactly(ids.get(2), ids.get(0), ids.get(1));
            assertThat(kit.log().all(ids))
                    .extracting(whole -> whole.kept().id())
                    .containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        }
    }
}
