package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be put into the cells of each column of a sheet, by the vocabulary and the catalogue beside it. */
public final class Choices {
    private static final String OFFERS = "offers";
    private static final String EXPECTED = "expect ";
    private static final Map<String, Outputs> OFFER_CODES = Map.of(
            "type", Outputs.OFFER_TYPE,
            "format", Outputs.FORMAT,
            "adaptation", Outputs.ADAPTATION,
            "delivery type", Outputs.DELIVERY_TYPE);
    private static final Map<String, String> OFFER_LABELS =
            Map.of("diagnoses", "clinical.diagnoses", "languages", "practical.preferredLanguage");

    private final Vocabulary vocabulary;
    private final List<Choice.Option> offers;

    /** The choices in a workbook of these sheets. */
    public Choices(Vocabulary vocabulary, List<Sheet> sheets) {
        this.vocabulary = vocabulary;
        this.offers = sheets.stream()
                .filter(sheet -> sheet.name().equals(OFFERS))
                .flatMap(sheet -> sheet.lines().stream().skip(1))
                .filter(line -> !line.cell(1).isEmpty())
                .map(line -> new Choice.Option(line.cell(1), new Text(line.cell(3), line.cell(4)), Text.EMPTY))
                .toList();
    }

    /** One choice per column, from column A. */
    public List<Choice> of(Sheet sheet) {
        return TableForm.of(sheet)
                .map(form -> form.columns().stream().map(this::of).toList())
                .orElseGet(() -> listing(sheet));
    }

    private List<Choice> listing(Sheet sheet) {
        Line headings =
                sheet.lines().isEmpty() ? new Line(1, List.of()) : sheet.lines().get(0);
        return IntStream.rangeClosed(1, headings.width())
                .mapToObj(column -> below(headings.cell(column)))
                .toList();
    }

    /** What a column of a table takes. */
    Choice of(TableForm.Column column) {
        if (column instanceof TableForm.Column.Asks asks) {
            return vocabulary
                    .term(asks.term())
                    .map(term -> answer(term, takesSeveral(asks.operator())))
                    .orElse(new Choice.Free());
        }
        if (column instanceof TableForm.Column.Concludes concludes) {
            return vocabulary
                    .output(concludes.output())
                    .<Choice>map(output -> new Choice.OneOf(output.code(), labels(output)))
                    .orElse(new Choice.Free());
        }
        if (column instanceof TableForm.Column.Gives) {
            return offers.isEmpty() ? new Choice.Free() : new Choice.OneOf(OFFERS, offers);
        }
        return column instanceof TableForm.Column.GivesNone ? codes(Outputs.OFFER_TYPE) : new Choice.Free();
    }

    private static boolean takesSeveral(Operator operator) {
        return operator == Operator.IS || operator == Operator.HAS || operator == Operator.LACKS;
    }

    /** What stands below a heading of a list: a factor's answers, what a scenario expects, the codes of an offer. */
    Choice below(String heading) {
        if (vocabulary.factor(heading).isPresent()) {
            Factor factor = vocabulary.factor(heading).get();
            return answer(factor, factor.kind() == Kind.SET);
        }
        if (heading.startsWith(EXPECTED)) {
            return expected(heading.substring(EXPECTED.length()));
        }
        if (OFFER_CODES.containsKey(heading)) {
            return codes(OFFER_CODES.get(heading));
        }
        if (OFFER_LABELS.containsKey(heading)) {
            return vocabulary
                    .factor(OFFER_LABELS.get(heading))
                    .map(factor -> answer(factor, true))
                    .orElse(new Choice.Free());
        }
        return heading.equals("interpreter")
                ? new Choice.OneOf("ja/nej", List.of(plain("ja", "yes"), plain("nej", "no")))
                : new Choice.Free();
    }

    private Choice expected(String part) {
        if (part.startsWith("offers ")) {
            return offers.isEmpty() ? new Choice.Free() : new Choice.SomeOf(OFFERS, offers);
        }
        String output = part.startsWith("supports ") ? Outputs.SUPPORTS.code() : part;
        if (output.equals(Outputs.STATUS.code())) {
            return codes(Outputs.STATUS);
        }
        if (output.equals(Outputs.REFER_BACK.code())) {
            return redFlags();
        }
        return vocabulary.output(output).map(term -> answer(term, true)).orElse(new Choice.Free());
    }

    /** That nothing refers back is something to expect too. */
    private Choice redFlags() {
        Stream<Choice.Option> none = Stream.of(plain("ingen", "none"));
        Output referBack = vocabulary.known(Outputs.REFER_BACK);
        return new Choice.SomeOf(
                EXPECTED + referBack.code(),
                Stream.concat(none, labels(referBack).stream()).toList());
    }

    private static Choice answer(Term term, boolean several) {
        if (term instanceof Factor factor && factor.range().isPresent()) {
            return new Choice.Number(factor.range().get(), factor.kind() == Kind.INTEGER);
        }
        return several ? new Choice.SomeOf(term.code(), labels(term)) : new Choice.OneOf(term.code(), labels(term));
    }

    private Choice codes(Outputs output) {
        return new Choice.OneOf(output.code() + " (code)", options(vocabulary.known(output), Value::code));
    }

    private static List<Choice.Option> labels(Term term) {
        return options(term, value -> value.label().danish());
    }

    private static List<Choice.Option> options(Term term, Function<Value, String> text) {
        return term.values().stream()
                .map(value -> new Choice.Option(text.apply(value), value.label(), value.help()))
                .toList();
    }

    private static Choice.Option plain(String danish, String english) {
        return new Choice.Option(danish, new Text(danish, english), Text.EMPTY);
    }
}
