package dk.trin.rules.check;

import dk.trin.rules.problem.Severity;
import java.util.List;
import java.util.Map;

/**
 * What all checks found.
 *
 * @param findings errors first; then in the order of their codes and of the sheets
 * @param fairness by table, whether more need is shown never to give less help; tables it does not concern are left out
 */
public record CheckReport(List<Finding> findings, Map<String, Fairness> fairness) {
    public CheckReport {
        findings = List.copyOf(findings);
        fairness = Map.copyOf(fairness);
    }

    /** How far it is shown that more need never gives less help. */
    public enum Fairness {
        /** Proved, the deliberate exceptions aside. */
        PROVED,
        /** Refuted by a pair of citizens. */
        REFUTED,
        /** Neither: the search did not finish. */
        NOT_SHOWN,
        /** Not looked into: a table it reads is unfair. */
        WAITING
    }

    /** Whether nothing stands in the way of publishing. */
    public boolean isClear() {
        return findings.stream().noneMatch(Finding::isOpen);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The checks that could not be finished; what they did not cover is said by the finding. */
    public List<Finding> unfinished() {
        return findings.stream()
                .filter(finding ->
                        finding.code() == FindingCode.UNFINISHED || finding.code() == FindingCode.FAIRNESS_NOT_SHOWN)
                .toList();
    }

    /** The deliberate exceptions to fairness. */
    public List<Finding> exceptions() {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.EXCEPTION)
                .toList();
    }
}
