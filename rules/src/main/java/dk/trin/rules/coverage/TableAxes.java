package dk.trin.rules.coverage;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The axes along which one table tells citizens apart. */
final class TableAxes {
    private final DecisionTable table;

    TableAxes(DecisionTable table) {
        this.table = table;
    }

    /** In the order of its columns. */
    List<Axis> axes() {
        return table.reads().stream().flatMap(this::axes).toList();
    }

    private Stream<Axis> axes(Term term) {
        if (!(term instanceof Factor factor) || factor.kind() == Kind.ORDERED || factor.kind() == Kind.NOMINAL) {
            return Stream.of(new Axis.OfValues(term));
        }
        return factor.kind() == Kind.SET
                ? members(factor).map(member -> new Axis.OfMember(factor, member))
                : Stream.of(new Axis.OfNumbers(factor, bounds(factor)));
    }

    /** The members that rows name; having none of the set's members is a condition on each. */
    private Stream<Value> members(Factor set) {
        Set<Value> named = conditions(set)
                .flatMap(condition -> ((Condition.Membership) condition).members().stream())
                .collect(Collectors.toSet());
        boolean all = set.noMember().filter(named::contains).isPresent();
        return set.members().stream().filter(member -> all || named.contains(member));
    }

    /** Bounds that are equal as numbers are one, however they are written. */
    private List<BigDecimal> bounds(Factor number) {
        return List.copyOf(conditions(number)
                .map(condition -> ((Condition.Bounded) condition).bound())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Stream<Condition> conditions(Term term) {
        return table.rows().stream()
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.term().equals(term));
    }
}
