package dk.trin.rules.sheet;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the text of one cell as something typed, exactly or not at all. */
public final class Cell {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,10})?");
    private static final Pattern LIST = Pattern.compile(", ?");

    private final String text;
    private final Place place;
    private final Problems problems;

    public Cell(String text, Place place, Problems problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    /** The parts of a list in a cell; an empty part between commas stays, so that it is seen and refused. */
    public List<String> items() {
        return text.isEmpty() ? List.of() : Arrays.asList(LIST.split(text, -1));
    }

    /** A number with a decimal point; anything else that looks like one (7,5 or 48-52) is a problem. */
    public Optional<BigDecimal> number() {
        if (!NUMBER.matcher(text).matches()) {
            problems.add(ProblemCode.NOT_A_NUMBER, place, text);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** A whole number of at least one. */
    public Optional<Integer> count() {
        Optional<BigDecimal> number = number();
        if (number.isPresent() && (!isWhole(number.get()) || number.get().signum() <= 0)) {
            problems.add(ProblemCode.NOT_A_WHOLE_NUMBER, place, text);
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    public static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** An ISO date. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            problems.add(ProblemCode.NOT_A_DATE, place, text);
            return Optional.empty();
        }
    }

    /** One of the codes, as a caller of the API writes them. */
    public <T> Optional<T> oneOf(List<T> allowed, Function<T, String> code) {
        Optional<T> found = allowed.stream()
                .filter(candidate -> code.apply(candidate).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, place, text)
                    .allowing(Nearest.first(text, allowed.stream().map(code).toList())));
        }
        return found;
    }

    /** Danish yes or no. */
    public boolean yes() {
        return oneOf(List.of("ja", "nej"), answer -> answer)
                .filter("ja"::equals)
                .isPresent();
    }
}
