package dk.trin.service.cli;

import dk.trin.rules.check.CheckReport;
import dk.trin.rules.check.Finding;
import dk.trin.rules.text.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes findings as data. */
final class CheckJson {
    private CheckJson() {}

    static Map<String, Object> of(CheckReport report, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("clear", report.isClear());
        data.put(
                "findings",
                report.findings().stream()
                        .map(finding -> finding(finding, language))
                        .toList());
        Map<String, String> fairness = new TreeMap<>();
        report.fairness()
                .forEach((table, verdict) -> fairness.put(
                        table, verdict.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        data.put("fairness", fairness);
        return data;
    }

    private static Map<String, Object> finding(Finding finding, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", finding.code().code());
        data.put("severity", finding.severity().code());
        data.put("open", finding.isOpen());
        data.put("sheet", finding.place().sheet());
        data.put("cell", finding.place().cell());
        data.put("row", finding.row());
        data.put("message", finding.message().in(language));
        data.put("suggestions", finding.suggestions());
        finding.witness()
                .ifPresent(witness -> data.put("example", witness.words().in(language)));
        finding.acknowledgement().ifPresent(reason -> data.put("acknowledgement", reason));
        return data;
    }
}
