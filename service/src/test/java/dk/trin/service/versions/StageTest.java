package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.storage.TestDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be done at which stage, all of it, on every database. */
class StageTest {
    /** Written down apart from the code, as the rules of the house have it. */
    private static final Map<Stage, Set<Act>> ALLOWED = Map.of(
            Stage.DRAFT, Set.of(Act.EDIT, Act.REMARK, Act.SUBMIT, Act.WITHDRAW),
            Stage.SUBMITTED, Set.of(Act.EDIT, Act.REMARK, Act.RETURN, Act.APPROVE, Act.WITHDRAW),
            Stage.APPROVED, Set.of(Act.EDIT, Act.REMARK, Act.RETURN, Act.PUBLISH, Act.WITHDRAW),
            Stage.PUBLISHED, Set.of(Act.PUBLISH, Act.ROLL_BACK, Act.WITHDRAW),
            Stage.WITHDRAWN, Set.of());

    @ParameterizedTest
    @MethodSource("everyStageAndAct")
    void anActIsDoneOnlyAtItsStageAndElseLeavesNoTrace(TestDatabase database, Stage stage) {
        Life life = Life.on(database);
        for (Act act : Act.values()) {
            if (act != Act.CREATE && act != Act.ACKNOWLEDGE) {
                Version version = life.at(stage);
                int events = life.register.history(version.id()).size();
                Optional<Obstacle> obstacle = Life.obstacle(tried(life, version, act));
                Version after = life.register.find(version.id()).orElseThrow().version();

                if (ALLOWED.get(stage).contains(act)) {
                    assertThat(obstacle)
                            .as("%s a version that is %s", act, stage)
                            .isIn(Optional.empty(), Optional.of(Obstacle.ALREADY_IN_FORCE), openFindings(act));
                } else {
                    assertThat(obstacle)
                            .as("%s a version that is %s", act, stage)
                            .contains(Obstacle.WRONG_STATE);
                    assertThat(after).isEqualTo(version);
                    assertThat(life.register.history(version.id())).hasSize(events);
                }
            }
        }
    }

    static Stream<Arguments> everyStageAndAct() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(Stage.values()).map(stage -> Arguments.of(database, stage)));
    }

    /** Whether a draft is fit to be submitted is another question than whether drafts are submitted. */
    private static Optional<Obstacle> openFindings(Act act) {
        return act == Act.SUBMIT ? Optional.of(Obstacle.OPEN_WARNINGS) : Optional.empty();
    }

    private static Outcome<?> tried(Life life, Version version, Act act) {
        Attempt author = Life.attempt(version, Life.ANNE);
        Attempt approver = Life.attempt(version, Life.BO);
        Review.Said said = new Review.Said("why", Life.ANNE);
        return switch (act) {
            case EDIT -> life.drafting.edit(author, Life.title("another"));
            case REMARK -> life.drafting.remark(version.id(), new Remark.About("", ""), said);
            case SUBMIT -> life.approval.submit(author, "new");
            case RETURN -> life.approval.giveBack(approver, "why");
            case APPROVE -> life.approval.approve(approver, "why");
            case PUBLISH -> life.publishing.publish(approver, Optional.empty(), "why");
            case ROLL_BACK -> life.publishing.rollBack(version.id(), Life.BO, "why");
            case WITHDRAW -> life.publishing.withdraw(version.id(), Life.BO, "why");
            case CREATE, ACKNOWLEDGE -> throw new IllegalArgumentException(act.name());
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyHasMadeCannotBeChanged(TestDatabase database) {
        Life life = Life.on(database);
        Attempt attempt = new Attempt(new VersionId(Life.RULE_SET, 99), 1, Life.ANNE);
        assertThat(Life.obstacle(life.drafting.edit(attempt, Life.title("x")))).contains(Obstacle.NO_SUCH_VERSION);
        assertThat(Life.obstacle(life.approval.approve(attempt, "x"))).contains(Obstacle.NO_SUCH_VERSION);
        assertThat(Life.obstacle(life.publishing.withdraw(attempt.version(), Life.BO, "x")))
                .contains(Obstacle.NO_SUCH_VERSION);
    }
}
