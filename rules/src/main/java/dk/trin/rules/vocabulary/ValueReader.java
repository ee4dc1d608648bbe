package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the sheet {@code values}: the values of every factor and output, from least to most need. */
final class ValueReader {
    static final List<String> HEADINGS =
            List.of("of", "code", "order", "label da", "label en", "help da", "help en", "fsiii", "source");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, List<Value>> read(List<Listing.Entry> entries) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (Listing.Entry entry : entries) {
            List<Value> siblings = values.computeIfAbsent(entry.required("of", problems), absent -> new ArrayList<>());
            Value value = value(entry, siblings.size());
            checkUnique(entry, value, siblings);
            siblings.add(value);
        }
        return values;
    }

    private Value value(Listing.Entry entry, int position) {
        String code = entry.required("code", problems);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problems.add(ProblemCode.UNKNOWN_CODE, entry.place("code"), code);
        }
        Standing standing = new Cell(entry.cell("order"), entry.place("order"), problems)
                .oneOf(List.of(Standing.values()), each -> each.name().toLowerCase(Locale.ROOT))
                .orElse(Standing.NOMINAL);
        return new Value(
                position,
                code,
                standing,
                label(entry),
                Texts.required(entry, "help", problems),
                Fsiii.read(entry, problems),
                entry.required("source", problems));
    }

    private Text label(Listing.Entry entry) {
        Text label = Texts.required(entry, "label", problems);
        Labels.check(label.danish(), entry.place("label da"), problems);
        Labels.check(label.english(), entry.place("label en"), problems);
        return label;
    }

    private void checkUnique(Listing.Entry entry, Value value, List<Value> siblings) {
        for (Value sibling : siblings) {
            if (sibling.code().equals(value.code())) {
                problems.add(ProblemCode.DUPLICATE, entry.place("code"), value.code());
            }
            if (sibling.label().danish().equals(value.label().danish())) {
                problems.add(
                        ProblemCode.DUPLICATE,
                        entry.place("label da"),
                        value.label().danish());
            }
            if (sibling.label().english().equals(value.label().english())) {
                problems.add(
                        ProblemCode.DUPLICATE,
                        entry.place("label en"),
                        value.label().english());
            }
        }
    }
}
