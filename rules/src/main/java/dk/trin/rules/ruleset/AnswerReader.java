package dk.trin.rules.ruleset;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.LabelledCell;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the answer to a factor from a cell of a scenario. */
final class AnswerReader {
    private final Problems problems;

    AnswerReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Answer> read(Factor factor, Cell cell) {
        return switch (factor.kind()) {
            case ORDERED, NOMINAL ->
                new LabelledCell(factor, cell, problems).value().map(Answer.Chosen::new);
            case SET -> members(factor, cell);
            case INTEGER, DECIMAL -> number(factor, cell);
        };
    }

    private Optional<Answer> members(Factor factor, Cell cell) {
        List<Value> members = new LabelledCell(factor, cell, problems).values();
        boolean none = factor.noMember().filter(members::contains).isPresent();
        if (none && members.size() > 1) {
            problems.add(ProblemCode.UNEXPECTED_CELL, cell.place(), cell.text());
            return Optional.empty();
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(new Answer.Members(members));
    }

    private Optional<Answer> number(Factor factor, Cell cell) {
        Optional<BigDecimal> number = cell.number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (factor.kind() == Kind.INTEGER && !Cell.isWhole(number.get())) {
            problems.add(ProblemCode.NOT_A_WHOLE_NUMBER, cell.place(), cell.text());
            return Optional.empty();
        }
        if (!factor.range().orElseThrow().contains(number.get())) {
            problems.add(
                    ProblemCode.OUT_OF_RANGE,
                    cell.place(),
                    cell.text(),
                    factor.range().orElseThrow());
            return Optional.empty();
        }
        return number.map(Answer.Measured::new);
    }
}
