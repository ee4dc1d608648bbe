package dk.trin.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally();

    private void count(String group, int times, String outcome) {
        for (int time = 0; time < times; time++) {
            tally.count(group, 1);
            tally.event(group, "outcome", outcome, 1);
        }
    }

    @Test
    void aGroupIsToldWithWhatHappenedInIt() {
        count("weak", 20, "completed");
        count("weak", 11, "stopped");

        assertThat(tally.told()).containsExactly(new Counted.Group("weak", 30, Map.of("completed", 20, "stopped", 10)));
    }

    @Test
    void aFewWhoStoppedDoNotFollowFromThoseWhoCompleted() {
        count("weak", 20, "completed");
        count("weak", 3, "stopped");

        assertThat(tally.told()).containsExactly(new Counted.Group("weak", 25, Map.of()));
    }

    @Test
    void aSmallGroupTakesAnotherWithItSoThatTheTotalDoesNotTellIt() {
        count("weak", 3, "stopped");
        count("limited", 10, "completed");
        count("strong", 40, "completed");
        count("not-assessed", 30, "completed");

        assertThat(tally.told()).extracting(Counted.Group::code).containsOnly("strong", "not-assessed");
    }
}
