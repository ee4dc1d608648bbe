package dk.trin.service.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.drill.Verdict.Result;
import org.junit.jupiter.api.Test;

/** The short form of the drills that take seconds: real processes, on H2. */
class DrillsTest {
    private static final int KILLS = 1;
    private static final int ROUNDS = 3;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        try (Site site = Site.open()) {
            Verdict verdict = KillDrills.run(site, Storage.h2(site), KILLS);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }

    @Test
    void ofTwoApproversAndTwoPublishersOneWins() throws Exception {
        try (Site site = Site.open()) {
            Authors authors = new Authors(site.service(Storage.h2(site)).client());
            Verdict verdict = RaceDrills.run(authors, authors, ROUNDS);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }
}
