package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet {@code factors}. */
final class FactorReader {
    static final List<String> HEADINGS = List.of(
            "group",
            "factor",
            "kind",
            "need",
            "unit da",
            "unit en",
            "min",
            "max",
            "label da",
            "label en",
            "question da",
            "question en",
            "help da",
            "help en",
            "fsiii",
            "source");

    private final List<Group> groups;
    private final Map<String, List<Value>> values;
    private final Problems problems;
    private int position;

    FactorReader(List<Group> groups, Map<String, List<Value>> values, Problems problems) {
        this.groups = groups;
        this.values = values;
        this.problems = problems;
    }

    /** The factor, absent where a cell that shapes it could not be read. */
    Optional<Factor> read(Listing.Entry entry) {
        int before = problems.count();
        String group = new Cell(entry.required("group", problems), entry.place("group"), problems)
                .oneOf(groups, Group::code)
                .map(Group::code)
                .orElse("");
        String code = group + "." + entry.required("factor", problems);
        Optional<Kind> kind = oneOf(entry, "kind", Kind.values());
        Optional<Need> need = oneOf(entry, "need", Need.values());
        Optional<Range> range = kind.filter(Kind::isNumber).flatMap(number -> range(entry));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Factor(
                position++,
                group,
                code,
                kind.orElseThrow(),
                need.orElseThrow(),
                range,
                Texts.required(entry, "label", problems),
                Texts.required(entry, "question", problems),
                Texts.required(entry, "help", problems),
                Fsiii.read(entry, problems),
                entry.required("source", problems),
                values.getOrDefault(code, List.of())));
    }

    private <E extends Enum<E>> Optional<E> oneOf(Listing.Entry entry, String heading, E[] all) {
        return new Cell(entry.required(heading, problems), entry.place(heading), problems)
                .oneOf(List.of(all), each -> each.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Range> range(Listing.Entry entry) {
        Optional<BigDecimal> least = new Cell(entry.cell("min"), entry.place("min"), problems).number();
        Optional<BigDecimal> most = new Cell(entry.cell("max"), entry.place("max"), problems).number();
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get().compareTo(most.get()) > 0) {
            problems.add(ProblemCode.OUT_OF_RANGE, entry.place("max"), most.get(), least.get() + "–");
            return Optional.empty();
        }
        return Optional.of(new Range(least.get(), most.get(), Texts.required(entry, "unit", problems)));
    }
}
