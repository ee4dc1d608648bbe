package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Side;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Marks;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tree-shaped table as an author would have it: typed conditions on factors, conclusions on an output. */
final class TreeRules {
    private static final int OUTCOMES = 4;
    private static final Output OUTPUT =
            new Output("outcome", OutputKind.SINGLE, Need.MORE, Text.EMPTY, Text.EMPTY, "benchmark", values(OUTCOMES));

    private TreeRules() {}

    static DecisionTable of(TreeTable tree) {
        List<Factor> factors = IntStream.range(0, tree.whole().sides().size())
                .mapToObj(axis -> factor(axis, tree.whole().side(axis)))
                .toList();
        List<Row> rows = IntStream.range(0, tree.rows().size())
                .mapToObj(row -> row(row, tree.rows().get(row), factors))
                .toList();
        return new DecisionTable(
                "tree",
                Text.EMPTY,
                HitPolicy.UNIQUE,
                false,
                Marks.NONE,
                new Target.OfOutput(OUTPUT),
                factors.stream().flatMap(factor -> columns(factor).stream()).toList(),
                rows);
    }

    private static Factor factor(int axis, Side whole) {
        boolean number = whole instanceof Side.Span;
        Optional<Range> range = number
                ? Optional.of(new Range(BigDecimal.ZERO, BigDecimal.valueOf(whole.size()), Text.EMPTY))
                : Optional.empty();
        Kind kind = number ? Kind.DECIMAL : Kind.NOMINAL;
        List<Value> values = number ? List.of() : values(whole.size());
        String code = "tree.f" + axis;
        return new Factor(
                axis, "tree", code, kind, Need.NONE, range, Text.EMPTY, Text.EMPTY, Text.EMPTY, "", "test", values);
    }

    private static List<Value> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> new Value(
                        place, "v" + place, Standing.NOMINAL, new Text("v" + place, ""), Text.EMPTY, "", "benchmark"))
                .toList();
    }

    private static List<DecisionTable.ConditionColumn> columns(Factor factor) {
        List<Operator> operators =
                factor.kind().isNumber() ? List.of(Operator.FROM, Operator.BELOW) : List.of(Operator.IS);
        return operators.stream()
                .map(operator -> new DecisionTable.ConditionColumn(2, factor, operator, factor.code()))
                .toList();
    }

    private static Row row(int row, Box box, List<Factor> factors) {
        List<Condition> conditions = new ArrayList<>();
        for (Factor factor : factors) {
            conditions.addAll(conditions(factor, box.side(factor.position())));
        }
        Value value = OUTPUT.values().get(row % OUTCOMES);
        return new Row("R" + row, row, conditions, new Conclusion.Concludes(OUTPUT, value), Text.EMPTY, "benchmark");
    }

    private static List<Condition> conditions(Factor factor, Side side) {
        List<Condition> conditions = new ArrayList<>();
        if (side instanceof Side.Mask mask) {
            List<Value> values = factor.values().stream()
                    .filter(value -> Cells.may(mask.cells(), Cells.only(value.position())))
                    .toList();
            if (values.size() < factor.values().size()) {
                conditions.add(new Condition.OneOf(factor, values));
            }
            return conditions;
        }
        Side.Span span = (Side.Span) side;
        if (span.from() > 0) {
            conditions.add(new Condition.Bounded(factor, Operator.FROM, BigDecimal.valueOf(span.from())));
        }
        BigDecimal below = BigDecimal.valueOf(span.to());
        if (below.compareTo(factor.range().orElseThrow().most()) < 0) {
            conditions.add(new Condition.Bounded(factor, Operator.BELOW, below));
        }
        return conditions;
    }
}
