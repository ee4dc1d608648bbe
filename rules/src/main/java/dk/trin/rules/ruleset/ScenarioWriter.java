package dk.trin.rules.ruleset;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
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
            scenario.assessment().answer(factor).ifPresent(answer -> cells.put(factor.code(), text(answer)));
        }
        expect(scenario.expectation(), cells);
        return headings.stream().map(heading -> cells.getOrDefault(heading, "")).toList();
    }

    private static void expect(Expectation expectation, Map<String, String> cells) {
        expectation.status().ifPresent(status -> cells.put("expect status", status.code()));
        expectation.possible().forEach((output, values) -> cells.put("expect " + output, labels(values)));
        expectation
                .referBack()
                .ifPresent(
                        flags -> cells.put("expect referBack", flags.isEmpty() ? ScenarioReader.NONE : labels(flags)));
        cells.put("expect offers has", String.join(", ", expectation.offers()));
        cells.put("expect offers lacks", String.join(", ", expectation.notOffers()));
        cells.put("expect supports has", labels(expectation.supports()));
        cells.put("expect supports lacks", labels(expectation.notSupports()));
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.value().label().danish();
        }
        return answer instanceof Answer.Members members
                ? labels(members.values())
                : ((Answer.Measured) answer).number().toPlainString();
    }

    private static String labels(List<Value> values) {
        return String.join(
                ", ", values.stream().map(value -> value.label().danish()).toList());
    }
}
