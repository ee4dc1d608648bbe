package dk.trin.rules.check;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.problem.Place;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row that decides in no scenario, and a bound that none tries just below, at and just above. */
final class CoverageCheck {
    private final Subject subject;
    private final List<Evaluation> evaluations;

    private CoverageCheck(Subject subject, List<Evaluation> evaluations) {
        this.subject = subject;
        this.evaluations = evaluations;
    }

    /**
     * One finding per table, and one per factor.
     *
     * @param evaluations of the scenarios
     * @param dead finds nothing wrong with a row that cannot decide
     */
    static List<Finding> of(Subject subject, List<Evaluation> evaluations, Set<String> dead) {
        CoverageCheck check = new CoverageCheck(subject, evaluations);
        return Stream.concat(
                        subject.tables().stream().flatMap(table -> check.rows(table, dead).stream()), check.bounds())
                .toList();
    }

    private Optional<Finding> rows(CheckedTable table, Set<String> dead) {
        Set<String> deciding = evaluations.stream()
                .flatMap(evaluation -> deciding(evaluation, table))
                .collect(Collectors.toSet());
        List<String> untested = table.table().rows().stream()
                .filter(row -> !deciding.contains(row.id()))
                .filter(row -> !dead.contains(table.table().place(row).toString()))
                .map(Row::id)
                .toList();
        return untested.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.UNTESTED_ROW,
                        table.table().place(),
                        Messages.text("check.untested-row", table.table().title(), String.join(", ", untested))));
    }

    private static Stream<String> deciding(Evaluation evaluation, CheckedTable table) {
        return evaluation.certain(table.table()).stream()
                .flatMap(conclusion -> evaluation.grounds(table.table(), conclusion).stream())
                .filter(Evaluation.Ground::sure)
                .map(ground -> ground.row().id());
    }

    private Stream<Finding> bounds() {
        return IntStream.range(0, subject.grid().size())
                .mapToObj(subject.grid()::axis)
                .filter(Axis.OfNumbers.class::isInstance)
                .map(Axis.OfNumbers.class::cast)
                .flatMap(axis -> bounds(axis).stream());
    }

    private Optional<Finding> bounds(Axis.OfNumbers axis) {
        Factor factor = axis.term();
        List<BigDecimal> tried = subject.ruleSet().scenarios().stream()
                .flatMap(scenario -> number(scenario, factor))
                .toList();
        String untested = axis.bounds().stream()
                .filter(bound -> !isTried(factor, bound, tried))
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(", "));
        return untested.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.UNTESTED_BOUND,
                        Place.sheet("scenarios"),
                        Messages.text("check.untested-bound", factor.label(), untested)));
    }

    /** Within one unit on either side; there is nothing above the greatest number there is. */
    private static boolean isTried(Factor factor, BigDecimal bound, List<BigDecimal> tried) {
        Set<Integer> sides = new HashSet<>();
        tried.stream()
                .map(number -> number.subtract(bound))
                .filter(distance -> distance.abs().compareTo(BigDecimal.ONE) <= 0)
                .forEach(distance -> sides.add(distance.signum()));
        boolean greatest = bound.compareTo(factor.range().orElseThrow().most()) >= 0;
        return sides.containsAll(greatest ? List.of(-1, 0) : List.of(-1, 0, 1));
    }

    private static Stream<BigDecimal> number(Scenario scenario, Factor factor) {
        return scenario.assessment().answer(factor).stream().map(answer -> ((Answer.Measured) answer).number());
    }
}
