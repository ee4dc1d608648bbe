package dk.trin.service.ui.rules;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.Expectation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.ruleset.ScenarioWriter;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the made-up citizens of findings into scenarios of the draft, so that what was found is tried ever after. */
@Component
final class ExampleScenarios {
    private static final String SHEET = "scenarios";
    private static final String PREFIX = "S";

    private final Review review;
    private final Register register;
    private final VersionFinder finder;
    private final Drafting drafting;

    ExampleScenarios(Review review, Register register, VersionFinder finder, Drafting drafting) {
        this.review = review;
        this.register = register;
        this.finder = finder;
        this.drafting = drafting;
    }

    /**
     * What an author says of a citizen.
     *
     * @param nth which of the citizens of the finding, from 0
     * @param intensity the code of the intensity that is right; empty when nothing is expected of it
     */
    record Wish(int nth, String title, String intensity, String source) {}

    /** The finding with this key; empty when it is gone. */
    Optional<Review.Reviewed> finding(Version version, String key) {
        return review.findings(version).stream()
                .filter(reviewed -> reviewed.key().equals(key))
                .findFirst();
    }

    /** The intensities that a scenario can expect; none where the rule set concludes none. */
    List<Value> intensities(Version version) {
        return finder.ruleSet(version)
                .filter(ruleSet -> ruleSet.tableFor(Outputs.INTENSITY).isPresent())
                .map(ruleSet -> ruleSet.vocabulary().known(Outputs.INTENSITY).values())
                .orElse(List.of());
    }

    /** Whether the version has a scenario of that title, which somebody may have sent twice. */
    boolean has(Version version, String title) {
        return finder.ruleSet(version).stream()
                .flatMap(ruleSet -> ruleSet.scenarios().stream())
                .anyMatch(scenario -> scenario.title().equals(title));
    }

    /** Adds a citizen of a finding to the scenarios. */
    Outcome<Version> add(Attempt attempt, Assessment citizen, Wish wish) {
        Version version =
                register.find(attempt.version()).map(Register.Standing::version).orElseThrow();
        VersionContent content = register.content(version);
        Sheet sheet = content.sheets().stream()
                .filter(each -> each.name().equals(SHEET))
                .findFirst()
                .orElseThrow();
        int line = sheet.lines().size() + 1;
        Scenario scenario = new Scenario(
                nextId(sheet), wish.title(), line, citizen, expectation(version, wish.intensity()), wish.source());
        List<String> cells = new ScenarioWriter(content.vocabulary())
                .cells(scenario, sheet.lines().get(0).cells());
        List<Edit> edits = new ArrayList<>(List.of(new Edit.InsertRow(SHEET, line)));
        for (int column = 1; column <= cells.size(); column++) {
            if (!cells.get(column - 1).isEmpty()) {
                edits.add(new Edit.SetCell(SHEET, line, column, cells.get(column - 1)));
            }
        }
        return drafting.edit(attempt, edits);
    }

    private Expectation expectation(Version version, String intensity) {
        Map<String, List<Value>> possible = intensities(version).stream()
                .filter(value -> value.code().equals(intensity))
                .findFirst()
                .map(value -> Map.of(Outputs.INTENSITY.code(), List.of(value)))
                .orElse(Map.of());
        return new Expectation(
                Optional.empty(), possible, Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** One more than the highest number that an id ends with. */
    private static String nextId(Sheet sheet) {
        int highest = sheet.lines().stream()
                .map(line -> line.cell(1))
                .filter(id -> id.matches(PREFIX + "[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(PREFIX.length())))
                .max()
                .orElse(0);
        return PREFIX + (highest + 1);
    }
}
