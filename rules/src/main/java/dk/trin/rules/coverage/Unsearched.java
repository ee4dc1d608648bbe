package dk.trin.rules.coverage;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a search left out when its budget was used up; empty when it finished.
 *
 * @param rows the rows about which something was not found out, from 0
 * @param axes the axes, from 0, along which it was not found out
 */
public record Unsearched(SortedSet<Integer> rows, SortedSet<Integer> axes) {
    public static final Unsearched NOTHING = new Unsearched(new TreeSet<>(), new TreeSet<>());

    public Unsearched {
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
        axes = Collections.unmodifiableSortedSet(new TreeSet<>(axes));
    }

    public boolean isEmpty() {
        return rows.isEmpty() && axes.isEmpty();
    }
}
