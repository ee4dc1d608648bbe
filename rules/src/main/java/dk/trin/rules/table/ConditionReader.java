package dk.trin.rules.table;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.LabelledCell;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one cell below a condition template. */
final class ConditionReader {
    private final Problems problems;

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    /** The condition, absent with a problem when the cell cannot be read exactly. */
    Optional<Condition> read(DecisionTable.ConditionColumn column, Cell cell) {
        return switch (column.operator()) {
            case IS -> oneOf(column, cell);
            case AT_LEAST, AT_MOST -> compared(column, cell);
            case FROM, BELOW -> bounded(column, cell);
            case HAS, LACKS -> membership(column, cell);
        };
    }

    private Optional<Condition> oneOf(DecisionTable.ConditionColumn column, Cell cell) {
        List<Value> values = new LabelledCell(column.term(), cell, problems).values();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(column.term(), values));
    }

    private Optional<Condition> compared(DecisionTable.ConditionColumn column, Cell cell) {
        Optional<Value> bound = new LabelledCell(column.term(), cell, problems).value();
        if (bound.filter(value -> value.standing() != Standing.ORDERED).isPresent()) {
            problems.add(ProblemCode.TEMPLATE_DOES_NOT_FIT, cell.place(), column.operator(), cell.text());
            return Optional.empty();
        }
        return bound.map(value -> new Condition.Compared(column.term(), column.operator(), value));
    }

    private Optional<Condition> bounded(DecisionTable.ConditionColumn column, Cell cell) {
        Factor factor = (Factor) column.term();
        Range range = factor.range().orElseThrow();
        Optional<BigDecimal> bound = cell.number();
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        if (factor.kind() == Kind.INTEGER && !Cell.isWhole(bound.get())) {
            problems.add(ProblemCode.NOT_A_WHOLE_NUMBER, cell.place(), cell.text());
            return Optional.empty();
        }
        boolean everyNumber = bound.get().compareTo(range.least()) == 0;
        if (!range.contains(bound.get()) || everyNumber) {
            String possible = everyNumber ? "> " + range.least().toPlainString() : range.toString();
            problems.add(ProblemCode.OUT_OF_RANGE, cell.place(), cell.text(), possible);
            return Optional.empty();
        }
        return Optional.of(new Condition.Bounded(factor, column.operator(), bound.get()));
    }

    /** Lacking "none" would mean having any of the others, which is not one condition but several rows. */
    private Optional<Condition> membership(DecisionTable.ConditionColumn column, Cell cell) {
        Factor factor = (Factor) column.term();
        List<Value> members = new LabelledCell(factor, cell, problems).values();
        boolean none = factor.noMember().filter(members::contains).isPresent();
        if (none && (column.operator() == Operator.LACKS || members.size() > 1)) {
            problems.add(ProblemCode.TEMPLATE_DOES_NOT_FIT, cell.place(), column.operator(), cell.text());
            return Optional.empty();
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Membership(factor, column.operator(), members));
    }
}
