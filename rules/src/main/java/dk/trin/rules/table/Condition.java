package dk.trin.rules.table;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;

/** What one cell of a rule row accepts. An empty cell is no condition: it accepts any value. */
public sealed interface Condition {
    Term term();

    Operator operator();

    /** The cell as the sheet writes it. */
    String text();

    /** The values or members that the cell names, by code, or the bound as a number. */
    List<String> named();

    /** Every value it accepts, or the members it names, by code; a bound as a number. */
    List<String> accepted();

    /** The same as sets of cells: one restriction, or one per member of a set. */
    List<Restriction> restrictions(Grid grid);

    /** One of these values. */
    record OneOf(Term term, List<Value> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public Operator operator() {
            return Operator.IS;
        }

        @Override
        public List<String> named() {
            return codes(values);
        }

        @Override
        public List<String> accepted() {
            return named();
        }

        @Override
        public String text() {
            return labels(values);
        }

        @Override
        public List<Restriction> restrictions(Grid grid) {
            int place = grid.placeOf(term);
            Axis.OfValues axis = (Axis.OfValues) grid.axis(place);
            return List.of(new Restriction(
                    place, values.stream().mapToLong(axis::only).reduce(0, (left, right) -> left | right)));
        }
    }

    /** This value or one of more need, or of less need. */
    record Compared(Term term, Operator operator, Value bound) implements Condition {
        @Override
        public List<String> named() {
            return List.of(bound.code());
        }

        @Override
        public List<String> accepted() {
            Axis.OfValues axis = new Axis.OfValues(term);
            return codes(term.values().stream()
                    .filter(value -> Cells.may(axis.only(value), cells(axis)))
                    .toList());
        }

        private long cells(Axis.OfValues axis) {
            return operator == Operator.AT_LEAST ? axis.atLeast(bound) : axis.atMost(bound);
        }

        @Override
        public String text() {
            return bound.label().danish();
        }

        @Override
        public List<Restriction> restrictions(Grid grid) {
            int place = grid.placeOf(term);
            Axis.OfValues axis = (Axis.OfValues) grid.axis(place);
            return List.of(new Restriction(place, cells(axis)));
        }
    }

    /** A number from the bound upwards (inclusive), or below it (exclusive). */
    record Bounded(Factor term, Operator operator, BigDecimal bound) implements Condition {
        @Override
        public List<String> named() {
            return List.of(bound.toPlainString());
        }

        @Override
        public List<String> accepted() {
            return named();
        }

        @Override
        public String text() {
            return bound.toPlainString();
        }

        @Override
        public List<Restriction> restrictions(Grid grid) {
            int place = grid.placeOf(term);
            Axis.OfNumbers axis = (Axis.OfNumbers) grid.axis(place);
            long accepted = operator == Operator.FROM ? axis.from(bound) : axis.below(bound);
            return List.of(new Restriction(place, accepted));
        }
    }

    /** All of these members of a set, or none of them. The member that says "none" is the lack of all others. */
    record Membership(Factor term, Operator operator, List<Value> members) implements Condition {
        public Membership {
            members = List.copyOf(members);
        }

        @Override
        public List<String> named() {
            return codes(members);
        }

        @Override
        public List<String> accepted() {
            return named();
        }

        @Override
        public String text() {
            return labels(members);
        }

        @Override
        public List<Restriction> restrictions(Grid grid) {
            if (term.noMember().filter(members::contains).isPresent()) {
                return term.members().stream()
                        .map(member -> new Restriction(grid.placeOf(term, member), Axis.OfMember.NO))
                        .toList();
            }
            long accepted = operator == Operator.HAS ? Axis.OfMember.YES : Axis.OfMember.NO;
            return members.stream()
                    .map(member -> new Restriction(grid.placeOf(term, member), accepted))
                    .toList();
        }
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }

    private static String labels(List<Value> values) {
        return String.join(
                ", ", values.stream().map(value -> value.label().danish()).toList());
    }
}
