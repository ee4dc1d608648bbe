package dk.trin.service.cli;

import dk.trin.rules.check.CheckReport;
import dk.trin.rules.workbook.Remark;
import java.util.List;

/** Findings as remarks on the cells of a workbook. */
final class FindingRemarks {
    private FindingRemarks() {}

    static List<Remark> of(CheckReport report) {
        return report.findings().stream()
                .map(finding ->
                        new Remark(finding.severity(), finding.place(), finding.message(), finding.suggestions()))
                .toList();
    }
}
