package dk.trin.rules.ruleset;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the sheet of scenarios writes an answer and what is expected. */
public final class ScenarioCells {
    private ScenarioCells() {}

    public static String answer(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.value().label().danish();
        }
        return answer instanceof Answer.Members members
                ? labels(members.values())
                : ((Answer.Measured) answer).number().toPlainString();
    }

    /** The cell under each heading of an expectation, in a fixed order; empty for what is not expected. */
    public static Map<String, String> expected(Expectation expectation) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("expect status", expectation.status().map(Value::code).orElse(""));
        new TreeMap<>(expectation.possible())
                .forEach((output, values) -> cells.put("expect " + output, labels(values)));
        cells.put("expect offers has", String.join(", ", expectation.offers()));
        cells.put("expect offers lacks", String.join(", ", expectation.notOffers()));
        cells.put("expect supports has", labels(expectation.supports()));
        cells.put("expect supports lacks", labels(expectation.notSupports()));
        cells.put(
                "expect referBack",
                expectation
                        .referBack()
                        .map(flags -> flags.isEmpty() ? ScenarioReader.NONE : labels(flags))
                        .orElse(""));
        return cells;
    }

    private static String labels(List<Value> values) {
        return String.join(
                ", ", values.stream().map(value -> value.label().danish()).toList());
    }
}
