package dk.trin.rules.workbook;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Group;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The tab to look things up in: every factor and level with its values, and when to choose them. */
final class FactorsTab {
    private final TextTab tab;
    private final Language language;

    FactorsTab(XSSFSheet sheet, Styles styles, Language language) {
        this.tab = new TextTab(sheet, styles, 30, 28, 70, 30, 36);
        this.language = language;
    }

    void write(Vocabulary vocabulary) {
        tab.line(
                Look.TEXT_HEADING,
                in("workbook.factors.factor"),
                in("workbook.factors.value"),
                in("workbook.factors.help"),
                in("workbook.factors.code"),
                in("workbook.factors.source"));
        tab.freeze();
        for (Group group : vocabulary.groups()) {
            group(group.label().in(language));
            vocabulary.factors().stream()
                    .filter(factor -> factor.group().equals(group.code()))
                    .forEach(factor -> term(
                            factor,
                            factor.question().in(language) + " " + factor.help().in(language),
                            factor.source()));
        }
        group(in("workbook.factors.outputs"));
        vocabulary.outputs().stream()
                .filter(output -> output.kind() != OutputKind.STATUS)
                .forEach((Output output) -> term(output, output.help().in(language), output.source()));
        tab.finish(true);
    }

    private void group(String label) {
        tab.line(Look.GROUP, label, "", "", "", "");
    }

    private void term(Term term, String help, String source) {
        tab.line(Look.READ_ONLY, term.label().in(language), range(term), help, term.code(), source);
        for (Value value : term.values()) {
            tab.line(
                    Look.READ_ONLY,
                    "",
                    value.label().in(language),
                    value.help().in(language),
                    value.code(),
                    value.source());
        }
    }

    private String range(Term term) {
        Optional<Range> range = term instanceof Factor factor ? factor.range() : Optional.empty();
        return range.map(numbers -> numbers + " " + numbers.unit().in(language)).orElse("");
    }

    private String in(String key) {
        return Messages.in(language, key);
    }
}
