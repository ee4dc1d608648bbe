package dk.trin.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {
    private static final Vocabulary VOCABULARY = Shipped.vocabulary();

    @ParameterizedTest
    @MethodSource
    void whatIsWrittenIsReadAsTheSame(RuleSet ruleSet) {
        Problems problems = new Problems();
        List<Scenario> read = new ScenarioReader(VOCABULARY, ruleSet.offers(), problems)
                .read(sheet(ruleSet.scenarios().stream()
                        .map(scenario -> new ScenarioWriter(VOCABULARY).cells(scenario, headings()))
                        .toList()));

        assertThat(problems.all()).isEmpty();
        assertThat(read).isNotEmpty().isEqualTo(ruleSet.scenarios());
    }

    static List<RuleSet> whatIsWrittenIsReadAsTheSame() {
        return Shipped.ruleSets();
    }

    private static Sheet sheet(List<List<String>> rows) {
        List<Line> lines = new ArrayList<>(List.of(new Line(1, headings())));
        rows.forEach(row -> lines.add(new Line(lines.size() + 1, row)));
        return new Sheet("scenarios", lines);
    }

    private static List<String> headings() {
        return Stream.of(
                        List.of("id", "title"),
                        VOCABULARY.factors().stream().map(Factor::code).toList(),
                        ScenarioReader.EXPECTED)
                .flatMap(List::stream)
                .toList();
    }
}
