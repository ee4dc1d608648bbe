package dk.trin.service.ui.rules;

import dk.trin.rules.diff.CellChange;
import dk.trin.rules.diff.Column;
import dk.trin.rules.diff.RowChange;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.diff.SheetChange;
import dk.trin.rules.problem.Place;
import dk.trin.rules.text.Language;
import dk.trin.service.versions.VersionId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays out what differs between two versions.
 *
 * @param fields what a reader calls the headings that sheets have in English
 */
record DiffViews(RuleSetDiff diff, Language language, Function<String, String> fields) {
    /** Two versions always differ in their numbers and in what is said to be new, which stands elsewhere on the page. */
    private static final Set<String> ELSEWHERE = Set.of("id", "version", "change da", "change en");

    DiffView view() {
        return new DiffView(
                diff.before().version(),
                diff.sheets().stream()
                        .map(this::sheet)
                        .filter(sheet -> !sheet.isEmpty())
                        .toList());
    }

    private DiffView.Sheet sheet(SheetChange change) {
        return new DiffView.Sheet(
                change.title().in(language),
                address(change.sheet(), 0),
                Forms.code(change.presence()),
                cells(change.properties()),
                change.rows().stream().map(row -> row(change.sheet(), row)).toList());
    }

    private DiffView.Row row(String sheet, RowChange change) {
        String href = address(sheet, change.line());
        if (change instanceof RowChange.Moved moved) {
            return new DiffView.Row(
                    moved.id(), moved.line(), "moved", href, moved.wasAfter(), moved.isAfter(), List.of());
        }
        if (change instanceof RowChange.Removed removed) {
            return new DiffView.Row(removed.id(), removed.line(), "removed", "", "", "", cells(removed.cells()));
        }
        return change instanceof RowChange.Added added
                ? new DiffView.Row(added.id(), added.line(), "added", href, "", "", cells(added.cells()))
                : new DiffView.Row(
                        change.id(),
                        change.line(),
                        "changed",
                        href,
                        "",
                        "",
                        cells(((RowChange.Changed) change).cells()));
    }

    private List<DiffView.Cell> cells(List<CellChange> cells) {
        return cells.stream()
                .filter(cell -> !ELSEWHERE.contains(cell.column().code()))
                .map(cell ->
                        new DiffView.Cell(label(cell.column()), cell.before(), cell.after(), written(cell.column())))
                .toList();
    }

    /** Sheets are written in Danish, but for texts that are said to be in English. */
    private static String written(Column column) {
        return GridHeadings.isEnglish(column.label().danish()) || GridHeadings.isEnglish(column.code()) ? "en" : "da";
    }

    private String label(Column column) {
        boolean coded = column.label().danish().equals(column.code());
        return coded ? fields.apply(column.code()) : column.label().in(language);
    }

    private String address(String sheet, int line) {
        return FindingViews.address(
                new VersionId(diff.after().id(), diff.after().version()), new Place(sheet, line, 0));
    }
}
