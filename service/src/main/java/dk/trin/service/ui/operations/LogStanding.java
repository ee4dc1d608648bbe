package dk.trin.service.ui.operations;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.service.log.Verification;
import dk.trin.service.verification.VerificationRun;
import java.time.Instant;
import java.util.List;

/**
 * How the verification of the log stands, as the page shows it.
 *
 * @param state {@code none}, {@code running}, {@code intact}, {@code damaged} or {@code failed}
 * @param since when it began; the beginning of time while none has been asked for
 * @param read how many entries have been read
 * @param all how many there are to read
 * @param heads how many exported heads were looked for
 * @param findings the first bad place of each chain that has one
 */
record LogStanding(String state, Instant since, long read, long all, int heads, List<Finding> findings) {
    private static final int WHOLE = 100;

    LogStanding {
        findings = List.copyOf(findings);
    }

    /** A bad place. */
    record Finding(String writer, String text) {}

    static LogStanding of(VerificationRun run, Language reading) {
        if (run instanceof VerificationRun.Running running) {
            return new LogStanding("running", running.since(), running.read(), running.all(), 0, List.of());
        }
        if (run instanceof VerificationRun.Done done) {
            Verification verified = done.verification();
            return new LogStanding(
                    verified.isIntact() ? "intact" : "damaged",
                    done.since(),
                    verified.entries(),
                    verified.entries(),
                    done.heads(),
                    verified.findings().stream()
                            .map(finding -> finding(finding, reading))
                            .toList());
        }
        return run instanceof VerificationRun.Failed failed
                ? new LogStanding("failed", failed.since(), 0, 0, 0, List.of())
                : new LogStanding("none", Instant.EPOCH, 0, 0, 0, List.of());
    }

    private static Finding finding(Verification.Finding finding, Language reading) {
        return new Finding(
                finding.writer(),
                Messages.in(
                        reading,
                        "log.finding." + finding.fault().code(),
                        String.valueOf(finding.entry()),
                        String.valueOf(finding.last())));
    }

    public boolean isRunning() {
        return state.equals("running");
    }

    /** How far it has come. What is added meanwhile is read too. */
    public int percent() {
        return all == 0 ? 0 : (int) Math.min(WHOLE, WHOLE * read / all);
    }
}
