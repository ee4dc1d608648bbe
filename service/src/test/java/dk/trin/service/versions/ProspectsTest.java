package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.sheet.Sheet;
import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProspectsTest {
    private static final EnumSet<Act> TRIED =
            EnumSet.of(Act.EDIT, Act.SUBMIT, Act.RETURN, Act.APPROVE, Act.PUBLISH, Act.ROLL_BACK, Act.WITHDRAW);

    @ParameterizedTest
    @EnumSource
    void whatIsForetoldIsWhatTheActThenMeets(TestDatabase database) {
        Life life = Life.on(database);
        for (Stage stage : Stage.values()) {
            for (Act act : TRIED) {
                for (Actor actor : List.of(Life.ANNE, Life.BO, Life.EVA)) {
                    Version version = life.at(stage);
                    Optional<Obstacle> foretold = Life.obstacle(life.prospects.of(act, version, actor));

                    assertThat(Life.obstacle(done(life, act, Life.attempt(version, actor))))
                            .as("%s, %s by %s", stage, act, actor)
                            .isEqualTo(foretold);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lookingAheadLeavesNoTrace(TestDatabase database) {
        Life life = Life.on(database);
        Version submitted = life.submitted("of anne");
        List<Event> before = life.register.history(submitted.id());
        life.prospects.of(Act.APPROVE, submitted, Life.BO);

        assertThat(life.register.history(submitted.id())).isEqualTo(before);
        assertThat(Life.obstacle(life.drafting.edit(Life.attempt(submitted, Life.BO), Life.title("of bo"))))
                .as("who has looked has no part yet")
                .isEmpty();
    }

    private static Outcome<Version> done(Life life, Act act, Attempt attempt) {
        return switch (act) {
            case EDIT -> life.drafting.edit(attempt, Life.title("edited"));
            case SUBMIT -> life.approval.submit(attempt, "new");
            case RETURN -> life.approval.giveBack(attempt, "not yet");
            case APPROVE -> life.approval.approve(attempt, "seen");
            case PUBLISH -> life.publishing.publish(attempt, Optional.empty(), "now");
            case ROLL_BACK -> life.publishing.rollBack(attempt.version(), attempt.actor(), "again");
            case WITHDRAW -> life.publishing.withdraw(attempt.version(), attempt.actor(), "wrong");
            case CREATE, REMARK, ACKNOWLEDGE -> throw new AssertionError(act);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookBecomesADraftOfItsOwnAndLeavesTheVersionItIsComparedWithAsItWas(TestDatabase database) {
        Life life = Life.on(database);
        Version first = life.register.find(Life.FIRST).orElseThrow().version();
        VersionContent before = life.register.content(first);
        List<Sheet> sheets =
                before.edited(Life.title("of a workbook")).orElseThrow().sheets();
        Version draft = Life.done(life.drafting.take(Life.FIRST, sheets, Life.ANNE));

        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.basedOn()).contains(Life.FIRST);
        assertThat(life.register.content(draft).files().get("ballerup/about.csv"))
                .contains("of a workbook");
        assertThat(life.register.content(first)).isEqualTo(before);
        assertThat(Life.obstacle(life.drafting.take(Life.FIRST, sheets.subList(1, sheets.size()), Life.ANNE)))
                .as("a sheet is missing")
                .contains(Obstacle.IMPOSSIBLE_EDIT);
        assertThat(life.register.of(Life.RULE_SET)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneLastIsToldWithoutTheEdits(TestDatabase database) {
        Life life = Life.on(database);
        Version submitted = life.submitted("of anne");
        Life.done(life.approval.giveBack(Life.attempt(submitted, Life.BO), "not yet"));

        assertThat(life.register.latest(Life.RULE_SET, 2))
                .extracting(Event::act)
                .containsExactly(Act.RETURN, Act.CREATE);
        assertThat(life.register.ruleSets()).containsExactly(Life.RULE_SET);
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsComparedWithTheOneInForce(TestDatabase database) {
        Life life = Life.on(database);
        Version second = life.published("of anne");
        Version draft = life.draft("another");

        assertThat(draft.basedOn()).contains(Life.FIRST);
        assertThat(life.register.before(draft).orElseThrow().id()).isEqualTo(second.id());
    }
}
