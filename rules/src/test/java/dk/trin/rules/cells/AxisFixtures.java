package dk.trin.rules.cells;

import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Factors made up for axes: values are named {@code v0}, {@code v1} … */
final class AxisFixtures {
    private static final Range RANGE = new Range(BigDecimal.valueOf(-100), BigDecimal.valueOf(200), Text.EMPTY);

    private AxisFixtures() {}

    static Axis.OfValues ofValues(String code, Standing... standings) {
        return new Axis.OfValues(factor(code, Kind.ORDERED, values(standings)));
    }

    static Factor factor(String code, Kind kind, List<Value> values) {
        Optional<Range> range = kind.isNumber() ? Optional.of(RANGE) : Optional.empty();
        String group = code.substring(0, code.indexOf('.'));
        return new Factor(
                0, group, code, kind, Need.MORE, range, Text.EMPTY, Text.EMPTY, Text.EMPTY, "", "test", values);
    }

    static List<Value> values(Standing... standings) {
        return IntStream.range(0, standings.length)
                .mapToObj(place -> new Value(
                        place, "v" + place, standings[place], new Text("v" + place, ""), Text.EMPTY, "", "test"))
                .toList();
    }
}
