package dk.trin.rules.diff;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.ruleset.ScenarioCells;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays out the scenarios, under the headings of their sheet. */
final class ScenariosPage {
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
                    .ifPresent(answer ->
                            cells.put(new Column(factor.code(), factor.label()), ScenarioCells.answer(answer)));
        }
        ScenarioCells.expected(scenario.expectation())
                .forEach((heading, text) -> cells.put(Column.headed(heading), text));
        cells.put(Column.headed("source"), scenario.source());
        return new Entry(scenario.id(), scenario.line(), cells);
    }
}
