package dk.trin.rules.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of cell sets: every citizen who meets all of some restrictions. Axes without a restriction accept all.
 *
 * <p>A citizen, or what is known about one, is an array with one set of cells per axis of the grid.
 */
public final class Region {
    private final int[] axes;
    private final long[] accepted;

    private Region(int[] axes, long[] accepted) {
        this.axes = axes;
        this.accepted = accepted;
    }

    /** The region that meets every restriction; two on one axis both apply. */
    public static Region of(List<Restriction> restrictions) {
        SortedMap<Integer, Long> together = new TreeMap<>();
        for (Restriction restriction : restrictions) {
            together.merge(restriction.axis(), restriction.accepted(), (left, right) -> left & right);
        }
        return new Region(
                together.keySet().stream().mapToInt(Integer::intValue).toArray(),
                together.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Whether a citizen of whom this is known can be in the region. */
    public boolean may(long[] known) {
        for (int i = 0; i < axes.length; i++) {
            if (!Cells.may(known[axes[i]], accepted[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a citizen of whom this is known is in the region whatever is still missing. */
    public boolean must(long[] known) {
        for (int i = 0; i < axes.length; i++) {
            if (!Cells.must(known[axes[i]], accepted[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether some citizen can be in both. */
    public boolean meets(Region other) {
        List<Restriction> both = new ArrayList<>();
        for (int nth = 0; nth < axes.length; nth++) {
            both.add(new Restriction(axes[nth], accepted[nth]));
        }
        for (int nth = 0; nth < other.axes.length; nth++) {
            both.add(new Restriction(other.axes[nth], other.accepted[nth]));
        }
        return !of(both).isEmpty();
    }

    /** Whether no citizen at all can be in it. */
    public boolean isEmpty() {
        return Arrays.stream(accepted).anyMatch(cells -> cells == Cells.NONE);
    }

    /** How many axes are restricted. */
    public int size() {
        return axes.length;
    }

    /** The axis of the nth restriction, in the order of the grid. */
    public int axis(int nth) {
        return axes[nth];
    }

    /** The cells that the nth restriction accepts. */
    public long accepted(int nth) {
        return accepted[nth];
    }
}
