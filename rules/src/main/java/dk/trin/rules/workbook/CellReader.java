package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Turns one cell of a file into the text that it shows, or says why it cannot. */
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    /** Excel keeps and shows no more; 4.35 stands in its files as 4.3499999999999996. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_DECIMALS = 10;

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final Problems problems;

    CellReader(SharedTexts texts, NumberFormats formats, Problems problems) {
        this.texts = texts;
        this.formats = formats;
        this.problems = problems;
    }

    /**
     * A cell as it stands in the file.
     *
     * @param type the kind of value, {@code s} for a shared text; empty for a number
     * @param style the number of its format
     * @param value the raw value
     */
    record Raw(String type, String style, boolean formula, String value) {}

    /** The cell's text; what cannot be taken is a problem, and its raw value stands in the text. */
    String read(Raw raw, Place place) {
        if (raw.formula()) {
            problems.add(ProblemCode.FORMULA, place);
            return shown(raw.value());
        }
        if (raw.value().isEmpty()) {
            return "";
        }
        return switch (raw.type()) {
            case "s" -> shared(raw, place);
            case "str", "inlineStr" -> text(raw, raw.value(), place);
            case "", "n" -> number(raw, place);
            case "e" -> refused(ProblemCode.ERROR_CELL, raw, place);
            case "b" -> refused(ProblemCode.TRUTH_VALUE, raw, place);
            case "d" -> refused(ProblemCode.DATE_CELL, raw, place);
            default -> refused(ProblemCode.UNREADABLE_CELL, raw, place);
        };
    }

    private String shared(Raw raw, Place place) {
        return texts.get(raw.value())
                .map(text -> text(raw, text, place))
                .orElseGet(() -> refused(ProblemCode.UNREADABLE_CELL, raw, place));
    }

    private String text(Raw raw, String text, Place place) {
        if (!text.isEmpty() && !formats.showsText(raw.style())) {
            problems.add(ProblemCode.FORMAT_MISMATCH, place, text);
        }
        return text;
    }

    private String number(Raw raw, Place place) {
        if (!NUMBER.matcher(raw.value()).matches()) {
            return refused(ProblemCode.UNREADABLE_CELL, raw, place);
        }
        if (formats.isDate(raw.style())) {
            return refused(ProblemCode.DATE_CELL, raw, place);
        }
        BigDecimal number = new BigDecimal(raw.value()).round(DIGITS);
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean tooExact = plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > DIGITS.getPrecision();
        if (tooExact || !formats.shows(raw.style(), plain)) {
            return refused(ProblemCode.FORMAT_MISMATCH, raw, place, raw.value());
        }
        return plain.toPlainString();
    }

    /** What a formula gave, without the decimals that its file adds to a whole number. */
    private static String shown(String value) {
        return NUMBER.matcher(value).matches() && !value.matches(".*[eE].*")
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : value;
    }

    private String refused(ProblemCode code, Raw raw, Place place, Object... arguments) {
        problems.add(code, place, arguments);
        return raw.value();
    }
}
