package dk.trin.service.ui.rules;

import dk.trin.rules.check.Finding;
import dk.trin.rules.problem.Place;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Languages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays out what the checks found. */
@Component
final class FindingViews {
    private static final String TABLE = ".drl";

    private final Review review;
    private final VersionFinder finder;
    private final Moments moments;
    private final Forms forms;

    FindingViews(Review review, VersionFinder finder, Moments moments, Forms forms) {
        this.review = review;
        this.finder = finder;
        this.moments = moments;
        this.forms = forms;
    }

    FindingsView of(Version version) {
        Map<String, String> titles = titles(version);
        return new FindingsView(review.findings(version).stream()
                .map(reviewed -> line(version.id(), reviewed, titles))
                .toList());
    }

    private FindingLine line(VersionId version, Review.Reviewed reviewed, Map<String, String> titles) {
        Language language = Languages.current();
        Finding finding = reviewed.finding();
        Place place = finding.place();
        return new FindingLine(
                reviewed.key(),
                finding.severity().code(),
                finding.code().code(),
                titles.getOrDefault(place.sheet(), place.sheet()),
                cell(place),
                address(version, place),
                finding.message().in(language),
                finding.suggestions(),
                finding.witness().map(witness -> witness.words().in(language)).orElse(""),
                finding.witness().map(witness -> witness.assessments().size()).orElse(0),
                reviewed.acknowledgement()
                        .map(said -> said.reason())
                        .or(finding::acknowledgement)
                        .orElse(""),
                reviewed.acknowledgement()
                        .map(said -> said.actor() + ", " + moments.at(said.at()))
                        .orElse(""),
                reviewed.isOpen());
    }

    private String cell(Place place) {
        if (place.line() == 0) {
            return "";
        }
        return forms.say(place.column() == 0 ? "rules.findings.row" : "rules.findings.cell", place.cell());
    }

    /** What readers call the sheets of a version. */
    Map<String, String> titles(Version version) {
        Map<String, String> titles = new HashMap<>();
        for (String sheet : new String[] {"about", "offers", "scenarios"}) {
            titles.put(sheet, forms.say("rules.sheet." + sheet));
        }
        finder.ruleSet(version)
                .map(RuleSet::tables)
                .ifPresent(tables -> tables.forEach((DecisionTable table) ->
                        titles.put(table.sheet(), table.title().in(Languages.current()))));
        return titles;
    }

    /** The page that shows a place, at the row. */
    static String address(VersionId version, Place place) {
        String path = "/regler/" + version;
        String row = place.line() == 0 ? "" : "#r" + place.line();
        if (place.sheet().endsWith(TABLE)) {
            String table = place.sheet().substring(0, place.sheet().length() - TABLE.length());
            return path + "/tabel/" + table + row;
        }
        return switch (place.sheet()) {
            case "offers" -> path + "/tilbud" + row;
            case "scenarios" -> path + "/scenarier" + row;
            default -> path;
        };
    }
}
