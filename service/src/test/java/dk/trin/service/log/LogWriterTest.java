package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.FailingSource.When;
import dk.trin.service.log.Receipt.Why;
import dk.trin.service.storage.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class LogWriterTest {
    private static final Receipt UNAVAILABLE = new Receipt.Refused(Why.UNAVAILABLE);
    private static final Executor NEW_THREADS = task -> new Thread(task).start();

    /** Before the commit or after it, in between batches that go well. */
    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostWhenTheDatabaseDiesAtACommit(TestDatabase kind) {
        DataSource source = kind.migrated();
        FailingSource failing = new FailingSource(source);
        List<Receipt> receipts = new ArrayList<>();
        try (LogKit kit = LogKit.writing(kind, source, failing, 100)) {
            for (int round = 0; round < 9; round++) {
                failing.fail(When.values()[round % 3]);
                receipts.add(kit.log().keep(LogKit.recommendation("sag-" + round)));
            }
            failing.fail(When.NEVER);
            receipts.add(kit.log().keep(LogKit.recommendation("sag-9")));

            assertThat(receipts).filteredOn(UNAVAILABLE::equals).hasSize(6);
            assertThat(receipts)
                    .filteredOn(Receipt.Kept.class::isInstance)
                    .hasSize(4)
                    .allSatisfy(receipt -> assertThat(kit.log().find(((Receipt.Kept) receipt).id()))
                            .isPresent());
            assertThat(kit.log().verify(List.of()).findings()).isEmpty();
            assertThat(kit.writer().state()).isEqualTo(LogWriter.State.WRITING);
        }
    }

    /** The caller was told that it is not known; asking again with the key tells. */
    @ParameterizedTest
    @EnumSource
    void whatWasStoredWithoutBeingAcknowledgedIsFoundByItsKey(TestDatabase kind) {
        DataSource source = kind.migrated();
        FailingSource failing = new FailingSource(source);
        try (LogKit kit = LogKit.writing(kind, source, failing, 100)) {
            Optional<Submission.Once> once = Optional.of(new Submission.Once("key", "request"));
            Submission first = LogKit.recommendation("sag-1", once);
            failing.fail(When.AFTER_COMMIT);
            assertThat(kit.log().keep(first)).isEqualTo(UNAVAILABLE);
            assertThat(kit.writer().state()).isEqualTo(LogWriter.State.FAILING);
            failing.fail(When.NEVER);

            assertThat(kit.log().keep(LogKit.recommendation("sag-1", once)))
                    .isEqualTo(new Receipt.Repeated(first.id()));
        }
    }

    @Test
    void whenMoreWaitsThanMayTheNextIsRefusedAtOnce() throws Exception {
        DataSource source = TestDatabase.H2.migrated();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        DataSource slow = new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                writing.countDown();
                awaits(open);
                return super.getConnection();
            }
        };
        try (LogKit kit = LogKit.writing(TestDatabase.H2, source, slow, 3)) {
            List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
            waiting.add(keep(kit));
            awaits(writing);
            for (int more = 1; more <= 3; more++) {
                waiting.add(keep(kit));
                int expected = more;
                await(() -> kit.writer().waiting() == expected);
            }

            assertThat(kit.log().keep(LogKit.recommendation("sag"))).isEqualTo(new Receipt.Refused(Why.FULL));
            open.countDown();
            for (CompletableFuture<Receipt> receipt : waiting) {
                assertThat(receipt.get(10, TimeUnit.SECONDS)).isInstanceOf(Receipt.Kept.class);
            }
        }
    }

    private static CompletableFuture<Receipt> keep(LogKit kit) {
        return CompletableFuture.supplyAsync(() -> kit.log().keep(LogKit.recommendation("sag")), NEW_THREADS);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 1_000 && !condition.getAsBoolean(); tries++) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsIsWrittenBeforeTheServiceStops(TestDatabase kind) throws Exception {
        LogKit kit = LogKit.on(kind);
        List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            waiting.add(keep(kit));
        }
        await(() -> kit.writer().waiting() > 0 || waiting.stream().allMatch(CompletableFuture::isDone));
        kit.stop();

        for (CompletableFuture<Receipt> receipt : waiting) {
            Receipt told = receipt.get(15, TimeUnit.SECONDS);
            assertThat(told instanceof Receipt.Kept || told.equals(UNAVAILABLE)).isTrue();
        }
        long kept = waiting.stream()
                .map(CompletableFuture::join)
                .filter(Receipt.Kept.class::isInstance)
                .count();
        assertThat(kit.log().of("sag")).hasSize((int) kept);
        assertThat(kit.log().keep(LogKit.recommendation("late"))).isEqualTo(UNAVAILABLE);
        kit.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseCannotTakeDoesNotTakeOthersAlong(TestDatabase kind) throws Exception {
        try (LogKit kit = LogKit.on(kind)) {
            List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                String reference = number % 10 == 0 ? "too long ".repeat(20) : "sag";
                waiting.add(CompletableFuture.supplyAsync(
                        () -> kit.log().keep(LogKit.recommendation(reference)), NEW_THREADS));
            }
            for (CompletableFuture<Receipt> receipt : waiting) {
                receipt.get(20, TimeUnit.SECONDS);
            }

            assertThat(waiting.stream().map(CompletableFuture::join))
                    .filteredOn(UNAVAILABLE::equals)
                    .hasSize(4);
            assertThat(kit.log().of("sag")).hasSize(36);
            assertThat(kit.log().verify(List.of()).findings()).isEmpty();
        }
    }

    /** Each start writes a chain of its own, signed with the key of the one before. */
    @ParameterizedTest
    @EnumSource
    void aServiceThatStartsAgainGoesOnInANewChain(TestDatabase kind) {
        LogKit before = LogKit.on(kind);
        before.keep(2);
        before.stop();
        try (LogKit after = before.another(before.directory())) {
            after.keep(1);

            assertThat(after.log().heads())
                    .extracting(Head::publicKey)
                    .hasSize(2)
                    .containsOnly(after.log().heads().get(0).publicKey());
            assertThat(after.log().verify(List.of())).isEqualTo(new Verification(2, 3, 3, 0, List.of()));
        }
    }
}
