package dk.trin.service.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.statistics.Counted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final List<Legend.Key> KEYS = List.of(
            new Legend.Key("st-good", "followed", "Fulgt"), new Legend.Key("st-other", "overridden", "Fraveget"));

    private static Stack stack(int count, Map<String, Integer> counts) {
        return Stack.of("Svagt", new Counted.Group("weak", count, counts), KEYS);
    }

    @Test
    void thePartsFollowOneAnotherAndLeaveOpenWhatIsNotTold() {
        assertThat(stack(40, Map.of("followed", 20, "overridden", 10)).parts())
                .extracting(part -> part.start() + " " + part.length() + " " + part.end())
                .containsExactly("0.00 50.00 50.00", "50.00 25.00 25.00");
    }

    @Test
    void roundedPartsNeverReachBeyondTheBar() {
        assertThat(stack(20, Map.of("followed", 15, "overridden", 10)).parts())
                .extracting(Stack.Part::percent)
                .containsExactly(60, 40);
    }

    @Test
    void aSentenceSaysTheSame() {
        assertThat(stack(40, Map.of("followed", 20)).words()).isEqualTo("Svagt: Fulgt 50 %");
    }

    @Test
    void aGroupOfWhichNothingIsToldIsNamedAlone() {
        assertThat(stack(5, Map.of()).words()).isEqualTo("Svagt");
    }
}
