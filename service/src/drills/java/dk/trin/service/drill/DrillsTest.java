package dk.trin.service.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.drill.Verdict.Result;
import org.junit.jupiter.api.Test;

/**
 * The short form of the drills: one kill of a real process, a few marked values, and a backup and its restoring on each database. What else is
 * drilled, the tests of versions and of the log try inside one process.
 */
class DrillsTest {
    private static final int KILLS = 1;
    private static final int VALUES = 40;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        try (Site site = Site.open()) {
            Verdict verdict = KillDrills.run(site, Storage.h2(site), KILLS);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }

    @Test
    void nothingThatIsSaidIsLeftInLogsOrMetrics() throws Exception {
        try (Site site = Site.open()) {
            Verdict verdict = MarkedDrills.run(site, Storage.h2(site), VALUES);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }

    @Test
    void aBackupOfARunningServiceIsRestoredOnH2() throws Exception {
        try (Site site = Site.open()) {
            Verdict verdict = BackupDrills.h2(site);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }

    @Test
    void aBackupOfARunningServerIsRestoredOnPostgreSql() throws Exception {
        try (Site site = Site.open()) {
            Verdict verdict = BackupDrills.postgresql(site);
            assertThat(verdict.result()).as(verdict.figure()).isEqualTo(Result.PASS);
        }
    }
}
