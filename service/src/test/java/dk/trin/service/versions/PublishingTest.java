package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** It is the first of December 2026, nine in the morning. */
class PublishingTest {
    private static final LocalDate TOMORROW = LocalDate.parse("2026-12-02");

    @ParameterizedTest
    @EnumSource
    void aVersionPublishedNowAnswersNowAndOldPinsAnswerAsBefore(TestDatabase database) {
        Life life = Life.on(database);
        String before =
                life.versions.current(Life.RULE_SET).orElseThrow().ruleSet().hash();
        Version published = life.published("new");

        assertThat(life.inForce()).isEqualTo(2);
        assertThat(life.answering(new Pin.Version(1))).isEqualTo(1);
        assertThat(life.answering(new Pin.Hash(before))).isEqualTo(1);
        assertThat(life.answering(new Pin.Hash(published.hash()))).isEqualTo(2);
        assertThat(life.answering(new Pin.AsOf(LocalDate.parse("2026-11-30")))).isEqualTo(1);
        assertThat(life.answering(new Pin.AsOf(LocalDate.parse("2026-12-01")))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aVersionPublishedForTomorrowTakesEffectAtMidnightInDenmark(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("new");
        Life.done(life.publishing.publish(
                Life.attempt(approved, Life.BO), Optional.of(Publishing.beginningOf(TOMORROW)), "from tomorrow"));

        assertThat(life.inForce()).isEqualTo(1);
        assertThat(state(life, approved.id())).isEqualTo(State.APPROVED);
        life.clock.forward(Duration.ofHours(15).minusMillis(1));
        assertThat(life.inForce()).isEqualTo(1);
        life.clock.forward(Duration.ofMillis(1));
        assertThat(life.inForce()).isEqualTo(2);
        assertThat(state(life, approved.id())).isEqualTo(State.IN_FORCE);
        assertThat(state(life, Life.FIRST)).isEqualTo(State.SUPERSEDED);
        assertThat(life.answering(new Pin.AsOf(LocalDate.parse("2026-12-01")))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aVersionPublishedForTomorrowCanBeBroughtForwardButNotPutOff(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("new");
        Version planned = Life.done(life.publishing.publish(
                Life.attempt(approved, Life.BO), Optional.of(Publishing.beginningOf(TOMORROW)), "from tomorrow"));
        assertThat(Life.obstacle(life.publishing.publish(
                        Life.attempt(planned, Life.BO),
                        Optional.of(Publishing.beginningOf(TOMORROW.plusDays(1))),
                        "later")))
                .contains(Obstacle.ALREADY_IN_FORCE);

        Life.done(life.publishing.publish(Life.attempt(planned, Life.BO), Optional.empty(), "now"));
        assertThat(life.inForce()).isEqualTo(2);
        life.clock.forward(Duration.ofHours(1));
        Life.done(life.publishing.rollBack(Life.FIRST, Life.EVA, "it was better"));
        life.clock.forward(Duration.ofDays(1));
        assertThat(life.inForce()).as("what was planned has given way").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesIntoForceInThePast(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("new");
        Instant past = life.clock.instant().minusMillis(1);

        assertThat(Life.obstacle(
                        life.publishing.publish(Life.attempt(approved, Life.BO), Optional.of(past), "yesterday")))
                .contains(Obstacle.IMPOSSIBLE_START);
    }

    @ParameterizedTest
    @EnumSource
    void rollingBackPutsTheOldContentInForceAnew(TestDatabase database) {
        Life life = Life.on(database);
        life.published("new");
        life.clock.forward(Duration.ofDays(2));
        Life.done(life.publishing.rollBack(Life.FIRST, Life.EVA, "it was better"));

        assertThat(life.inForce()).isEqualTo(1);
        assertThat(life.answering(new Pin.AsOf(TOMORROW))).isEqualTo(2);
        assertThat(life.register.history(Life.FIRST)).last().satisfies(event -> {
            assertThat(event.act()).isEqualTo(Act.ROLL_BACK);
            assertThat(event.actor()).isEqualTo("eva");
            assertThat(event.reason()).isEqualTo("it was better");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aVersionInForceCannotBeRolledBackTo(TestDatabase database) {
        Life life = Life.on(database);
        Version published = life.published("new");

        assertThat(Life.obstacle(life.publishing.rollBack(published.id(), Life.EVA, "why")))
                .contains(Obstacle.ALREADY_IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawnVersionIsGoneAndTheOneBeforeCountsAgain(TestDatabase database) {
        Life life = Life.on(database);
        Version withdrawn = life.withdrawn("wrong");

        assertThat(life.inForce()).isEqualTo(1);
        for (Pin pin : List.of(new Pin.Version(2), new Pin.Hash(withdrawn.hash()))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> life.versions.find(Life.RULE_SET, pin))
                    .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.WITHDRAWN_VERSION));
        }
        assertThat(life.versions.ever(withdrawn.id())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aDayOnWhichAWithdrawnVersionAnsweredIsNotAnsweredByAnother(TestDatabase database) {
        Life life = Life.on(database);
        Version published = life.published("wrong");
        life.clock.forward(Duration.ofDays(2));
        Life.done(life.publishing.withdraw(published.id(), Life.EVA, "wrong"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> life.versions.find(Life.RULE_SET, new Pin.AsOf(TOMORROW)));
        assertThat(life.answering(new Pin.AsOf(LocalDate.parse("2026-12-03")))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void epochsCountWithoutGapsWhateverIsRefused(TestDatabase database) {
        Life life = Life.on(database);
        life.published("one");
        life.publishing.rollBack(new VersionId(Life.RULE_SET, 99), Life.BO, "none");
        life.withdrawn("two");
        life.publishing.rollBack(Life.FIRST, Life.BO, "back");

        List<Long> epochs = life.ledger.publications().of(Life.RULE_SET).stream()
                .map(Publication::epoch)
                .toList();
        assertThat(epochs)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, epochs.size()).boxed().toList());
        assertThat(life.ledger.publications().epoch()).isEqualTo(epochs.size());
        assertThat(life.replica.current().epoch()).isEqualTo(epochs.size());
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsTriedByItsNumberAloneAndMarked(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = life.draft("tried");
        var engine = life.versions
                .find(Life.RULE_SET, new Pin.Version(draft.id().number()))
                .orElseThrow();

        assertThat(engine.ruleSet().about().title().danish()).isEqualTo("tried");
        assertThat(life.versions.trial(engine.ruleSet())).contains(State.DRAFT);
        assertThat(life.versions.trial(
                        life.versions.current(Life.RULE_SET).orElseThrow().ruleSet()))
                .isEmpty();
        assertThat(life.versions.find(Life.RULE_SET, new Pin.Hash(draft.hash())))
                .isEmpty();
        assertThat(life.versions.published(Life.RULE_SET)).containsExactly(Life.FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftThatCannotBeReadIsKeptAndDoesNotAnswer(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = life.draft("broken");
        Version broken = Life.done(life.drafting.edit(
                Life.attempt(draft, Life.ANNE), List.of(new Edit.SetCell("refer-back.drl", 13, 3, "nonsens"))));
        Pin pin = new Pin.Version(broken.id().number());

        assertThat(broken.hash()).isEmpty();
        assertThat(life.versions.knows(Life.RULE_SET, pin)).isTrue();
        assertThat(life.versions.find(Life.RULE_SET, pin)).isEmpty();
        assertThat(Life.obstacle(life.approval.submit(Life.attempt(broken, Life.ANNE), "note")))
                .contains(Obstacle.OPEN_ERRORS);
    }

    private static State state(Life life, VersionId id) {
        return life.register.find(id).orElseThrow().state();
    }
}
