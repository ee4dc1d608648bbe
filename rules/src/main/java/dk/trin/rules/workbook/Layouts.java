package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out the sheets of a rule set: what stands in which column, and what can be chosen there. */
final class Layouts {
    private static final Set<String> SHOWN = Set.of("Title", "TitleEnglish", "HitPolicy", "ForEveryone");
    private static final Set<String> CODES = Set.of("type", "format", "adaptation", "delivery type");
    private static final int WIDE = 46;
    private static final int NARROW = 17;

    private final Vocabulary vocabulary;
    private final Choices choices;
    private final Language language;

    Layouts(Vocabulary vocabulary, Workbook workbook, Language language) {
        this.vocabulary = vocabulary;
        this.choices = new Choices(vocabulary, workbook.sheets());
        this.language = language;
    }

    Layout of(Sheet sheet) {
        return TableForm.of(sheet)
                .map(form -> table(sheet, form))
                .orElseGet(() -> new Layout(1, Set.of(), listing(sheet)));
    }

    private Layout table(Sheet sheet, TableForm form) {
        Set<Integer> shown = sheet.lines().stream()
                .filter(line -> line.number() < form.ruleTable() && SHOWN.contains(line.cell(1)))
                .map(Line::number)
                .collect(Collectors.toSet());
        return new Layout(
                form.headings(),
                shown,
                form.columns().stream().map(this::column).toList());
    }

    private Column column(TableForm.Column column) {
        Choice choice = choices.of(column);
        if (column instanceof TableForm.Column.Asks asks) {
            return vocabulary
                    .term(asks.term())
                    .map(term -> answer(term, choice))
                    .orElse(Column.of(Look.CONDITION_HEADING, Look.VALUE, NARROW));
        }
        if (column instanceof TableForm.Column.Concludes) {
            return conclusion(22).choosing(choice);
        }
        if (column instanceof TableForm.Column.Gives) {
            return conclusion(24).choosing(choice);
        }
        if (column instanceof TableForm.Column.GivesNone) {
            return conclusion(NARROW).choosing(choice);
        }
        return column instanceof TableForm.Column.Id
                ? Column.of(Look.TEXT_HEADING, Look.ID, 12)
                : Column.of(Look.TEXT_HEADING, Look.TEXT, WIDE);
    }

    private static Column conclusion(int width) {
        return Column.of(Look.CONCLUSION_HEADING, Look.CONCLUSION, width);
    }

    /** A column about a factor or a level. */
    private Column answer(Term term, Choice choice) {
        return new Column(
                term.label().in(language),
                hint(choice),
                Look.CONDITION_HEADING,
                choice instanceof Choice.Number ? Look.NUMBER : Look.VALUE,
                NARROW,
                choice);
    }

    private String hint(Choice choice) {
        if (choice instanceof Choice.Number number) {
            return Messages.in(
                    language,
                    "workbook.hint.number",
                    number.range(),
                    number.range().unit());
        }
        return Messages.in(language, choice instanceof Choice.SomeOf ? "workbook.hint.several" : "workbook.hint.one");
    }

    private List<Column> listing(Sheet sheet) {
        Line headings =
                sheet.lines().isEmpty() ? new Line(1, List.of()) : sheet.lines().get(0);
        return IntStream.rangeClosed(1, headings.width())
                .mapToObj(column -> listed(headings.cell(column)))
                .toList();
    }

    private Column listed(String heading) {
        Choice choice = choices.below(heading);
        if (vocabulary.factor(heading).isPresent()) {
            return answer(vocabulary.factor(heading).get(), choice);
        }
        if (heading.startsWith("expect ")) {
            return conclusion(22).choosing(choice);
        }
        Column narrow = Column.of(Look.TEXT_HEADING, Look.VALUE, NARROW);
        if (CODES.contains(heading)) {
            return narrow.choosing(choice);
        }
        return switch (heading) {
            case "id", "code" -> Column.of(Look.TEXT_HEADING, Look.ID, heading.equals("id") ? 9 : 24);
            case "key" -> Column.of(Look.TEXT_HEADING, Look.ID, 14);
            case "da", "en" -> Column.of(Look.TEXT_HEADING, Look.TEXT, 80);
            case "diagnoses", "languages", "interpreter", "fsiii" -> narrow.choosing(choice);
            default -> prose(heading);
        };
    }

    private static Column prose(String heading) {
        boolean small = heading.contains("duration ") || heading.contains("frequency ") || heading.startsWith("label");
        return Column.of(Look.TEXT_HEADING, Look.TEXT, small ? 22 : WIDE);
    }
}
