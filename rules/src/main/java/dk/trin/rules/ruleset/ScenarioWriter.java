package dk.trin.rules.ruleset;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes scenarios as rows of their sheet, such that reading a row gives the same scenario. */
public final class ScenarioWriter {
    private final Vocabulary vocabulary;

    public ScenarioWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The cells of a row.
     *
     * @param headings of the sheet, in their order; a cell under a heading that no scenario has stays empty
     */
    public List<String> cells(Scenario scenario, List<String> headings) {
        Map<String, String> cells = new HashMap<>();
        cells.put("id", scenario.id());
        cells.put("title", scenario.title());
        cells.put("source", scenario.source());
        for (Factor factor : vocabulary.factors()) {
            scenario.assessment()
                    .answer(factor)
                    .ifPresent(answer -> cells.put(factor.code(), ScenarioCells.answer(answer)));
        }
        cells.putAll(ScenarioCells.expected(scenario.expectation()));
        return headings.stream().map(heading -> cells.getOrDefault(heading, "")).toList();
    }
}
