package dk.trin.service.ui.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * Everything that the checks found about a version.
 *
 * @param lines errors first, then warnings, then notes
 */
public record FindingsView(List<FindingLine> lines) {
    public FindingsView {
        lines = List.copyOf(lines);
    }

    /** The findings of a severity, {@code warning}. */
    public List<FindingLine> of(String severity) {
        return lines.stream().filter(line -> line.severity().equals(severity)).toList();
    }

    public int errors() {
        return of("error").size();
    }

    /** How many warnings still want a reason. */
    public int openWarnings() {
        return count(line -> line.severity().equals("warning") && line.open());
    }

    /** The warnings that somebody has said why they may stand. */
    public List<FindingLine> acknowledged() {
        return of("warning").stream().filter(line -> !line.open()).toList();
    }

    /** The warnings that still want a reason. */
    public List<FindingLine> unacknowledged() {
        return of("warning").stream().filter(FindingLine::open).toList();
    }

    /** What stands in the way of submitting. */
    public int open() {
        return count(FindingLine::open);
    }

    /** How many of a severity one sheet has. */
    public int in(String sheet, String severity) {
        return count(line -> line.sheet().equals(sheet) && line.severity().equals(severity) && line.open());
    }

    /** The scenarios that give something else than their authors expect. */
    public List<FindingLine> scenarios() {
        return lines.stream().filter(line -> line.kind().equals("scenario")).toList();
    }

    /** Whether something kept the scenarios from being run. */
    public boolean isUntried() {
        return lines.stream()
                .anyMatch(line -> List.of("structure", "gap", "conflict").contains(line.kind()));
    }

    private int count(Predicate<FindingLine> which) {
        return (int) lines.stream().filter(which).count();
    }
}
