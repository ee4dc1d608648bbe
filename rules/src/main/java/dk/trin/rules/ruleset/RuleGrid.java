package dk.trin.rules.ruleset;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the axes of a rule set: the factors its tables read, then every level and part they conclude. */
final class RuleGrid {
    private final Vocabulary vocabulary;
    private final List<DecisionTable> tables;
    private final Problems problems;

    RuleGrid(Vocabulary vocabulary, List<DecisionTable> tables, Problems problems) {
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.problems = problems;
    }

    Grid lay() {
        Set<Term> read =
                tables.stream().flatMap(table -> table.reads().stream()).collect(Collectors.toSet());
        List<Axis> axes = new ArrayList<>();
        vocabulary.factors().stream().filter(read::contains).forEach(factor -> axes.addAll(axes(factor)));
        for (DecisionTable table : tables) {
            if (table.target() instanceof Target.OfOutput of
                    && of.output().kind().hasOneValue()) {
                axes.add(new Axis.OfValues(of.output()));
            }
        }
        return new Grid(axes);
    }

    private List<Axis> axes(Factor factor) {
        if (factor.kind() == Kind.SET) {
            return factor.members().stream()
                    .<Axis>map(member -> new Axis.OfMember(factor, member))
                    .toList();
        }
        if (!factor.kind().isNumber()) {
            return List.of(new Axis.OfValues(factor));
        }
        List<BigDecimal> bounds = bounds(factor);
        if (bounds.size() >= Cells.MOST) {
            problems.add(ProblemCode.TOO_MANY_CELLS, Place.sheet("factors"), factor.code(), Cells.MOST);
            return List.of(new Axis.OfNumbers(factor, List.of()));
        }
        return List.of(new Axis.OfNumbers(factor, bounds));
    }

    /** Bounds that are equal as numbers are one, however they are written: 7.5 and 7.50. */
    private List<BigDecimal> bounds(Factor factor) {
        return List.copyOf(conditions()
                .filter(condition -> condition.term().equals(factor))
                .map(condition -> ((Condition.Bounded) condition).bound())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Stream<Condition> conditions() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::conditions)
                .flatMap(List::stream);
    }
}
