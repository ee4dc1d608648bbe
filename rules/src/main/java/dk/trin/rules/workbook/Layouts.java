package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out the sheets of a rule set: what stands in which column, and what can be chosen there. */
final class Layouts {
    private static final Set<String> SHOWN = Set.of("Title", "TitleEnglish", "HitPolicy", "ForEveryone");
    private static final Map<String, Outputs> OFFER_CODES = Map.of(
            "type", Outputs.OFFER_TYPE,
            "format", Outputs.FORMAT,
            "adaptation", Outputs.ADAPTATION,
            "delivery type", Outputs.DELIVERY_TYPE);
    private static final Map<String, String> OFFER_LABELS =
            Map.of("diagnoses", "clinical.diagnoses", "languages", "practical.preferredLanguage");
    private static final int WIDE = 46;
    private static final int NARROW = 17;

    private final Vocabulary vocabulary;
    private final List<String> offers;
    private final Language language;

    Layouts(Vocabulary vocabulary, Workbook workbook, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.offers = workbook.sheet("offers").stream()
                .flatMap(sheet -> sheet.lines().stream().skip(1))
                .map(line -> line.cell(1))
                .filter(code -> !code.isEmpty())
                .toList();
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
        if (column instanceof TableForm.Column.Asks asks) {
            return vocabulary
                    .term(asks.term())
                    .map(term -> condition(term, asks.operator()))
                    .orElse(Column.of(Look.CONDITION_HEADING, Look.VALUE, NARROW));
        }
        if (column instanceof TableForm.Column.Concludes concludes) {
            return vocabulary
                    .output(concludes.output())
                    .map(output -> conclusion(22).choosing(labels(output, false)))
                    .orElse(conclusion(22));
        }
        if (column instanceof TableForm.Column.Gives) {
            return conclusion(24).choosing(offers(false));
        }
        if (column instanceof TableForm.Column.GivesNone) {
            return conclusion(NARROW).choosing(codes(Outputs.OFFER_TYPE));
        }
        return column instanceof TableForm.Column.Id
                ? Column.of(Look.TEXT_HEADING, Look.ID, 12)
                : Column.of(Look.TEXT_HEADING, Look.TEXT, WIDE);
    }

    private static Column conclusion(int width) {
        return Column.of(Look.CONCLUSION_HEADING, Look.CONCLUSION, width);
    }

    private Column condition(Term term, Operator operator) {
        boolean several = operator == Operator.IS || operator == Operator.HAS || operator == Operator.LACKS;
        return answer(term, several);
    }

    /** A column about a factor or a level. */
    private Column answer(Term term, boolean several) {
        Choice choice = term instanceof Factor factor && factor.range().isPresent()
                ? new Choice.Number(factor.range().get(), factor.kind() == Kind.INTEGER)
                : labels(term, several);
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
        if (vocabulary.factor(heading).isPresent()) {
            Factor factor = vocabulary.factor(heading).get();
            return answer(factor, factor.kind() == Kind.SET);
        }
        if (heading.startsWith("expect ")) {
            return conclusion(22).choosing(expected(heading.substring("expect ".length())));
        }
        Column narrow = Column.of(Look.TEXT_HEADING, Look.VALUE, NARROW);
        if (OFFER_CODES.containsKey(heading)) {
            return narrow.choosing(codes(OFFER_CODES.get(heading)));
        }
        if (OFFER_LABELS.containsKey(heading)) {
            return vocabulary
                    .factor(OFFER_LABELS.get(heading))
                    .map(factor -> narrow.choosing(labels(factor, true)))
                    .orElse(narrow);
        }
        return switch (heading) {
            case "id", "code" -> Column.of(Look.TEXT_HEADING, Look.ID, heading.equals("id") ? 9 : 24);
            case "key" -> Column.of(Look.TEXT_HEADING, Look.ID, 14);
            case "da", "en" -> Column.of(Look.TEXT_HEADING, Look.TEXT, 80);
            case "interpreter" -> narrow.choosing(new Choice.OneOf("ja/nej", List.of("ja", "nej")));
            case "fsiii" -> narrow;
            default -> prose(heading);
        };
    }

    private static Column prose(String heading) {
        boolean small = heading.contains("duration ") || heading.contains("frequency ") || heading.startsWith("label");
        return Column.of(Look.TEXT_HEADING, Look.TEXT, small ? 22 : WIDE);
    }

    private Choice expected(String part) {
        if (part.startsWith("offers ")) {
            return offers(true);
        }
        String output = part.startsWith("supports ") ? Outputs.SUPPORTS.code() : part;
        if (output.equals(Outputs.STATUS.code())) {
            return codes(Outputs.STATUS);
        }
        return vocabulary.output(output).map(term -> labels(term, true)).orElse(new Choice.Free());
    }

    private Choice labels(Term term, boolean several) {
        return several
                ? new Choice.SomeOf(term.code(), term.danishLabels())
                : new Choice.OneOf(term.code(), term.danishLabels());
    }

    private Choice codes(Outputs output) {
        return new Choice.OneOf(
                output.code() + " (code)", vocabulary.known(output).codes());
    }

    private Choice offers(boolean several) {
        if (offers.isEmpty()) {
            return new Choice.Free();
        }
        return several ? new Choice.SomeOf("offers", offers) : new Choice.OneOf("offers", offers);
    }
}
