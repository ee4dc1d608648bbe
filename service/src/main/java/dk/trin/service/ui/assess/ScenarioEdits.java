package dk.trin.service.ui.assess;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.Expectation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.ruleset.ScenarioWriter;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.service.versions.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes an assessment, with what it leads to, one more row of the sheet of scenarios. */
final class ScenarioEdits {
    /** The sheet that holds them. */
    static final String SHEET = "scenarios";

    private final Sheet sheet;

    ScenarioEdits(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The edits that add the row; none when the sheet has a scenario with that title and those answers already, which then
     * somebody has sent twice.
     */
    List<Edit> adding(Recommendation recommendation, String title, String source) {
        List<String> cells = cells(recommendation, title, source);
        if (sheet.lines().stream().anyMatch(line -> isSame(line, cells))) {
            return List.of();
        }
        int line = sheet.lines().size() + 1;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.InsertRow(SHEET, line));
        for (int column = 1; column <= cells.size(); column++) {
            if (!cells.get(column - 1).isEmpty()) {
                edits.add(new Edit.SetCell(SHEET, line, column, cells.get(column - 1)));
            }
        }
        return edits;
    }

    private List<String> cells(Recommendation recommendation, String title, String source) {
        Scenario scenario = new Scenario(
                nextId(), title, 0, recommendation.evaluation().assessment(), expected(recommendation), source);
        return new ScenarioWriter(recommendation.ruleSet().vocabulary()).cells(scenario, headings());
    }

    private static Expectation expected(Recommendation recommendation) {
        Map<String, List<Value>> possible = new HashMap<>();
        for (Outputs output : List.of(Outputs.INTENSITY, Outputs.COORDINATION, Outputs.FOLLOW_UP)) {
            if (recommendation.ruleSet().tableFor(output).isPresent()) {
                possible.put(output.code(), recommendation.possible(output));
            }
        }
        return new Expectation(
                recommendation
                        .ruleSet()
                        .vocabulary()
                        .known(Outputs.STATUS)
                        .withCode(recommendation.status().code()),
                possible,
                Optional.of(recommendation.certain(Outputs.REFER_BACK)),
                recommendation.offers().stream().map(Offer::code).toList(),
                List.of(),
                recommendation.certain(Outputs.SUPPORTS),
                List.of());
    }

    /** Whether a line says the same, but for its id and its source. */
    private boolean isSame(Line line, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(index -> !List.of("id", "source").contains(headings().get(index)))
                .allMatch(index -> line.cell(index + 1).equals(cells.get(index)));
    }

    private String nextId() {
        int last = sheet.lines().stream()
                .map(line -> line.cell(1))
                .filter(id -> id.matches("S[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "S" + (last + 1);
    }

    private List<String> headings() {
        return sheet.lines().get(0).cells();
    }
}
