package dk.trin.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTest {
    private final AccessKit.Ticking clock = new AccessKit.Ticking();
    private final Tries tries = new Tries(clock);

    @Test
    void whatWentWrongIsForgottenAfterAWhileOrWhenItGoesRight() {
        tries.failed("anne");
        clock.pass(Duration.ofMinutes(10));
        tries.failed("anne");
        assertThat(tries.failures("anne")).isEqualTo(2);

        clock.pass(Duration.ofMinutes(6));
        assertThat(tries.failures("anne")).isEqualTo(1);

        tries.succeeded("anne");
        assertThat(tries.failures("anne")).isZero();
    }

    @Test
    void aFloodOfNamesFillsNoMemory() {
        for (int name = 0; name < 3 * Tries.MOST_NAMES; name++) {
            tries.failed("made up " + name);
        }

        assertThat(tries.names()).isBetween(1L, (long) Tries.MOST_NAMES);
    }

    @Test
    void whoeverGoesOnForEverFillsNoMemory() {
        for (int time = 0; time < 1_000; time++) {
            tries.failed("anne");
        }

        assertThat(tries.failures("anne")).isEqualTo(Tries.MOST_TIMES);
    }
}
