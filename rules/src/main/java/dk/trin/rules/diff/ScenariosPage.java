package dk.trin.rules.diff;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.ruleset.Expectation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out the scenarios, under the headings of their sheet. */
final class ScenariosPage {
    private static final String NONE = "ingen";

    private final Vocabulary vocabulary;

    private ScenariosPage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Page of(RuleSet ruleSet) {
        ScenariosPage page = new ScenariosPage(ruleSet.vocabulary());
        return new Page(
                "scenarios",
                Messages.text("diff.sheet.scenarios"),
                Entry.NONE,
                ruleSet.scenarios().stream().map(page::entry).toList(),
                false);
    }

    private Entry entry(Scenario scenario) {
        Map<Column, String> cells = new LinkedHashMap<>();
        cells.put(Column.headed("title"), scenario.title());
        for (Factor factor : vocabulary.factors()) {
            scenario.assessment()
                    .answer(factor)
                    .ifPresent(answer -> cells.put(new Column(factor.code(), factor.label()), text(answer)));
        }
        expected(cells, scenario.expectation());
        cells.put(Column.headed("source"), scenario.source());
        return new Entry(scenario.id(), scenario.line(), cells);
    }

    private static void expected(Map<Column, String> cells, Expectation expectation) {
        put(cells, "status", expectation.status().map(Value::code).orElse(""));
        new TreeMap<>(expectation.possible()).forEach((output, values) -> put(cells, output, labels(values)));
        put(cells, "offers has", String.join(", ", expectation.offers()));
        put(cells, "offers lacks", String.join(", ", expectation.notOffers()));
        put(cells, "supports has", labels(expectation.supports()));
        put(cells, "supports lacks", labels(expectation.notSupports()));
        put(
                cells,
                "referBack",
                expectation
                        .referBack()
                        .map(flags -> flags.isEmpty() ? NONE : labels(flags))
                        .orElse(""));
    }

    private static void put(Map<Column, String> cells, String part, String text) {
        cells.put(Column.headed("expect " + part), text);
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
