package dk.trin.service.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.text.Language;
import dk.trin.service.log.Verification;
import dk.trin.service.verification.VerificationRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogStandingTest {
    private static final Instant SINCE = Instant.parse("2026-11-22T12:00:00Z");

    private static LogStanding of(VerificationRun run) {
        return LogStanding.of(run, Language.DANISH);
    }

    @Test
    void howFarItIsIsToldInPercentAndNeverBeyondTheWhole() {
        assertThat(of(new VerificationRun.Running(SINCE, 50, 200)).percent()).isEqualTo(25);
        assertThat(of(new VerificationRun.Running(SINCE, 203, 200)).percent()).isEqualTo(100);
        assertThat(of(new VerificationRun.Running(SINCE, 0, 0)).percent()).isZero();
    }

    @Test
    void aBadPlaceIsToldInWords() {
        Verification damaged = new Verification(
                1, 2, 9, 0, List.of(new Verification.Finding("w", Verification.Fault.ENTRY_MISSING, 1, 4, 4)));
        LogStanding standing = of(new VerificationRun.Done(SINCE, Duration.ofSeconds(1), 0, damaged));

        assertThat(standing.state()).isEqualTo("damaged");
        assertThat(standing.findings()).containsExactly(new LogStanding.Finding("w", "Post 4 mangler."));
    }

    @Test
    void aVerificationThatFailedSaysNothingOfTheLog() {
        assertThat(of(new VerificationRun.Failed(SINCE)).state()).isEqualTo("failed");
        assertThat(of(new VerificationRun.None()).state()).isEqualTo("none");
    }
}
