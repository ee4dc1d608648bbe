package dk.trin.service.ui.rules;

import dk.trin.service.ui.GridView;
import java.util.List;
import java.util.Optional;

/**
 * What Trin has to say about a sheet as it now is.
 *
 * @param revision that it is about
 * @param findings about the sheet
 * @param elsewhere how much there is to see to in the other sheets
 * @param scenarios empty while the sheets cannot be read
 * @param results what the scenarios tell of each row
 */
record GridReview(
        int revision,
        List<Finding> findings,
        List<Elsewhere> elsewhere,
        Optional<Scenarios> scenarios,
        List<Result> results) {
    GridReview {
        findings = List.copyOf(findings);
        elsewhere = List.copyOf(elsewhere);
        results = List.copyOf(results);
    }

    /**
     * One finding.
     *
     * @param cell {@code C9}; a row number; empty for the sheet as a whole
     * @param line 0 for the sheet as a whole
     * @param column 0 for a row as a whole
     * @param values what could stand in the cell instead, the nearest first
     * @param row the cells of a row that would close a gap; empty for anything else
     * @param example a citizen in words; empty where there is none
     * @param settled why it may stand; empty while nobody has said so
     */
    record Finding(
            String severity,
            String label,
            String cell,
            int line,
            int column,
            String message,
            List<String> values,
            List<String> row,
            String example,
            String settled) {}

    /** What is found in another sheet. */
    record Elsewhere(String title, String path, long errors, long warnings) {}

    /**
     * How the scenarios turn out.
     *
     * @param differing those that give something else than expected
     * @param byEdit those that the latest edit changed; empty when nobody knows
     * @param since those that have changed since the version it is based on; empty when there is none
     */
    record Scenarios(int all, List<Told> differing, Optional<List<Told>> byEdit, Optional<Since> since) {}

    /** Scenarios that have changed since a version. */
    record Since(int version, List<Told> changed) {}

    /** A scenario and what is to be said of it. */
    record Told(String id, String title, String path, List<String> words) {}

    /** What a column of results says of a row. */
    record Result(String row, int place, GridView.Cell cell) {
        /** What stands in the cell; every text in it is escaped. */
        public String html() {
            return GridView.html(cell);
        }
    }

    public long errors() {
        return findings.stream()
                .filter(finding -> finding.severity().equals("error"))
                .count();
    }

    public long warnings() {
        return findings.stream()
                .filter(finding -> finding.severity().equals("warning"))
                .filter(finding -> finding.settled().isEmpty())
                .count();
    }
}
