package dk.trin.rules.cells;

/**
 * Sets of cells as bits of a {@code long}: bit 0 is the first cell, the one with the least need.
 *
 * <p>What is known about a citizen's factor is a set of cells (assessed: one, not assessed: all of them); a condition is
 * the set of cells it accepts. Everything that is said about rows, citizens and rule sets is built from these few sets.
 */
public final class Cells {
    /** So many cells fit; a factor that needs more is refused when its rule set is read. */
    public static final int MOST = 64;

    public static final long NONE = 0L;

    private Cells() {}

    /** The first {@code count} cells, from 0 to {@link #MOST}. */
    public static long first(int count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("not a number of cells: " + count);
        }
        return count == MOST ? -1L : (1L << count) - 1;
    }

    /** The set of one cell, counted from 0. */
    public static long only(int cell) {
        if (cell < 0 || cell >= MOST) {
            throw new IllegalArgumentException("not a cell: " + cell);
        }
        return 1L << cell;
    }

    /** Whether something known to be in {@code known} can be accepted. */
    public static boolean may(long known, long accepted) {
        return (known & accepted) != 0;
    }

    /** Whether something known to be in {@code known} is accepted whatever it turns out to be. */
    public static boolean must(long known, long accepted) {
        return (known & ~accepted) == 0;
    }

    /** The cells of {@code set} that are not in {@code taken}. */
    public static long without(long set, long taken) {
        return set & ~taken;
    }

    public static boolean isOne(long set) {
        return Long.bitCount(set) == 1;
    }

    /** The cells of {@code set} from {@code cell} upwards. */
    public static long from(long set, int cell) {
        return set & ~first(cell);
    }

    /** The lowest cell of a set that is not empty. */
    public static int lowest(long set) {
        return Long.numberOfTrailingZeros(set);
    }

    /** The highest cell of a set that is not empty. */
    public static int highest(long set) {
        return MOST - 1 - Long.numberOfLeadingZeros(set);
    }
}
