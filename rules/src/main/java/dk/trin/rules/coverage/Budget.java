package dk.trin.rules.coverage;

/**
 * How much work searches may do, counted in comparisons of one row along one axis, so that an answer never depends on how
 * fast a machine is. Several searches can share one.
 */
public final class Budget {
    /** Some seconds of work; a tree-shaped table of 1,500 rows and 15 columns takes at most about half of it. */
    private static final long STANDARD = 400_000_000L;

    private final long most;
    private long used;

    public Budget(long comparisons) {
        this.most = comparisons;
    }

    /** Enough for any table that people write. */
    public static Budget standard() {
        return new Budget(STANDARD);
    }

    /** How much work was asked for so far. */
    public long used() {
        return used;
    }

    /** A budget of its own with half of what is left here. */
    Budget half() {
        return new Budget(Math.max(0, most - used) / 2);
    }

    /** Asks for so much more; false when that is more than there is, and from then on. */
    boolean take(long comparisons) {
        used += comparisons;
        return used <= most;
    }
}
