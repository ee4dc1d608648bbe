package dk.trin.rules.cells;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One finite dimension along which citizens differ: the cells of a term, or of one member of a set. */
public sealed interface Axis {
    Term term();

    /** How many cells there are, at most {@link Cells#MOST}. */
    int size();

    /** What a cell stands for, in codes and numbers; no two cells of an axis share a name. */
    String name(int cell);

    default long all() {
        return Cells.first(size());
    }

    /** A set of cells in words, {@code clinical.severity: severe|very-severe}; different sets have different words. */
    default String words(long cells) {
        return IntStream.range(0, size())
                .filter(cell -> Cells.may(Cells.only(cell), cells))
                .mapToObj(this::name)
                .collect(Collectors.joining("|", term().code() + ": ", ""));
    }

    /** One cell per value, in the order of the vocabulary. */
    record OfValues(Term term) implements Axis {
        @Override
        public int size() {
            return term.values().size();
        }

        @Override
        public String name(int cell) {
            return value(cell).code();
        }

        public long only(Value value) {
            return Cells.only(value.position());
        }

        public Value value(int cell) {
            return term.values().get(cell);
        }

        /** This value and every one of more need; values outside the order are never among them. */
        public long atLeast(Value value) {
            return Cells.from(ordered(), value.position());
        }

        /** This value and every one of less need; values outside the order are never among them. */
        public long atMost(Value value) {
            return ordered() & Cells.first(value.position() + 1);
        }

        private long ordered() {
            long cells = Cells.NONE;
            for (int cell = 0; cell < size(); cell++) {
                if (value(cell).standing() == Standing.ORDERED) {
                    cells |= Cells.only(cell);
                }
            }
            return cells;
        }
    }

    /** Two cells: the citizen does not have the member of the set, or does. */
    record OfMember(Factor term, Value member) implements Axis {
        public static final long NO = 1L;
        public static final long YES = 2L;

        @Override
        public int size() {
            return 2;
        }

        @Override
        public String name(int cell) {
            return (cell == 0 ? "without " : "with ") + member.code();
        }
    }

    /**
     * One cell per interval between neighbouring bounds.
     *
     * @param bounds where a cell begins (inclusive), ascending; the first cell begins at the range's least number
     */
    record OfNumbers(Factor term, List<BigDecimal> bounds) implements Axis {
        public OfNumbers {
            bounds = List.copyOf(bounds);
        }

        @Override
        public int size() {
            return bounds.size() + 1;
        }

        @Override
        public String name(int cell) {
            String least = cell == 0 ? "" : bounds.get(cell - 1).toPlainString();
            String below = cell == bounds.size() ? "" : bounds.get(cell).toPlainString();
            return "[" + least + ".." + below + ")";
        }

        /** The cell that a number falls in. */
        public int cell(BigDecimal number) {
            int cell = 0;
            while (cell < bounds.size() && number.compareTo(bounds.get(cell)) >= 0) {
                cell++;
            }
            return cell;
        }

        /** The cells of all numbers from a bound upwards, the bound included. */
        public long from(BigDecimal bound) {
            return Cells.from(all(), cell(bound));
        }

        /** The cells of all numbers below a bound, the bound not included. */
        public long below(BigDecimal bound) {
            return Cells.without(all(), from(bound));
        }
    }
}
