package dk.trin.service.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Outcome;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstaclesTest {
    private static final Set<Obstacle> SAID_BY_THE_STATUS = Set.of(Obstacle.NO_SUCH_VERSION, Obstacle.STALE_REVISION);

    @ParameterizedTest
    @EnumSource
    void everyObstacleIsSaidInTheWordsOfTheContract(Obstacle obstacle) {
        Refusal refusal = Obstacles.refusal(obstacle, "1");
        List<String> codes = refusal.faults().stream()
                .map(RequestFault::code)
                .map(Enum::name)
                .toList();

        assertThat(codes).isEqualTo(SAID_BY_THE_STATUS.contains(obstacle) ? List.of() : List.of(obstacle.name()));
        assertThat(refusal.type().status().is4xxClientError()).isTrue();
    }

    @Test
    void whatIsDoneIsGiven() {
        assertThat(Obstacles.done(Outcome.done("done"))).isEqualTo("done");
        assertThat(Obstacles.refusal(Obstacle.OWN_WORK, "").type()).isEqualTo(ProblemType.NOT_YOURS);
    }
}
