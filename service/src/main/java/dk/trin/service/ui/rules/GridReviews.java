package dk.trin.service.ui.rules;

import dk.trin.rules.check.Finding;
import dk.trin.rules.check.FindingCode;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.GridView;
import dk.trin.service.versions.Acknowledgement;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionContent;
import dk.trin.service.web.Languages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks a sheet through as it now is. */
@Component
final class GridReviews {
    private final Register register;
    private final Review review;
    private final GridPages pages;
    private final ScenarioChanges changes;

    GridReviews(Register register, Review review, GridPages pages, ScenarioChanges changes) {
        this.register = register;
        this.review = review;
        this.pages = pages;
        this.changes = changes;
    }

    /** @param since the revision to hold the scenarios against; 0 for none */
    GridReview of(GridAddress address, int since) {
        Version version = pages.standing(address).version();
        VersionContent content = register.content(version);
        List<Sheet> sheets = content.sheets();
        Language language = Languages.current();
        GridSheet layout = new GridSheet(GridPages.sheet(sheets, address), sheets, content.vocabulary(), language);
        List<Review.Reviewed> all = review.findings(version);
        return new GridReview(
                version.revision(),
                all.stream()
                        .filter(each -> each.finding().place().sheet().equals(address.sheet()))
                        .map(each -> finding(each, layout, language))
                        .toList(),
                elsewhere(address, sheets, all),
                changes.of(version, since),
                results(pages.results(address, version), layout.lines()));
    }

    private static GridReview.Finding finding(Review.Reviewed reviewed, GridSheet layout, Language language) {
        Finding finding = reviewed.finding();
        boolean gap = finding.code() == FindingCode.GAP;
        return new GridReview.Finding(
                finding.severity().code(),
                finding.severity().label().in(language),
                finding.place().cell(),
                finding.place().line(),
                finding.place().column(),
                finding.message().in(language),
                gap ? List.of() : finding.suggestions().stream().limit(3).toList(),
                gap ? row(finding.suggestions(), layout) : List.of(),
                finding.witness().map(witness -> witness.words().in(language)).orElse(""),
                settled(reviewed));
    }

    private static String settled(Review.Reviewed reviewed) {
        return reviewed.acknowledgement()
                .map(Acknowledgement::reason)
                .or(() -> reviewed.finding().acknowledgement())
                .orElse("");
    }

    /** The suggested conditions, each in its column of the sheet. */
    private static List<String> row(List<String> suggestions, GridSheet layout) {
        List<String> row = new ArrayList<>();
        int next = 0;
        for (GridView.Column column : layout.columns()) {
            boolean asks = column.part() == GridView.Part.CONDITION && next < suggestions.size();
            row.add(asks ? suggestions.get(next++) : "");
        }
        return suggestions.isEmpty() ? List.of() : row;
    }

    /** What stands open in the other sheets; scenarios that differ are told on their own. */
    private static List<GridReview.Elsewhere> elsewhere(
            GridAddress address, List<Sheet> sheets, List<Review.Reviewed> all) {
        return sheets.stream()
                .filter(sheet -> !sheet.name().equals(address.sheet()))
                .map(sheet -> {
                    GridAddress other = address.beside(sheet.name());
                    boolean about = sheet.name().equals("about");
                    return new GridReview.Elsewhere(
                            GridSheet.title(sheet, Languages.current()),
                            about ? address.versionPath() : other.path(),
                            open(all, sheet, Severity.ERROR),
                            open(all, sheet, Severity.WARNING));
                })
                .filter(other -> other.errors() + other.warnings() > 0)
                .toList();
    }

    private static long open(List<Review.Reviewed> all, Sheet sheet, Severity severity) {
        return all.stream()
                .filter(each -> each.finding().place().sheet().equals(sheet.name()))
                .filter(each -> each.finding().severity() == severity && each.isOpen())
                .count();
    }

    private static List<GridReview.Result> results(GridResults results, List<Line> lines) {
        List<GridReview.Result> all = new ArrayList<>();
        for (Line line : lines) {
            List<GridView.Cell> cells = results.of(line.cell(1));
            for (int place = 0; place < cells.size(); place++) {
                all.add(new GridReview.Result(line.cell(1), place, cells.get(place)));
            }
        }
        return all;
    }
}
