package dk.trin.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which rows of a table match the same citizen.
 *
 * @param found few: each overlapping pair of rows stands in exactly one of them; those with different conclusions first
 * @param unsearched the rows that were not compared with every row above them
 */
public record Overlaps(List<Overlap> found, Unsearched unsearched) {
    public Overlaps {
        found = List.copyOf(found);
    }

    /** The overlaps of a table; they are faults under UNIQUE only. */
    public static Overlaps of(Boxes table, Budget budget) {
        Pairs different = new Pairs(table.size());
        Pairs same = new Pairs(table.size());
        for (int row = 0; row < table.size(); row++) {
            if (!budget.take((long) row * table.axes())) {
                return new Overlaps(merged(table, different, same), from(row, table));
            }
            for (int other = 0; other < row; other++) {
                if (table.row(row).meets(table.row(other))) {
                    (table.sameOutcome(row, other) ? same : different).add(row, other);
                }
            }
        }
        return new Overlaps(merged(table, different, same), Unsearched.NOTHING);
    }

    private static List<Overlap> merged(Boxes table, Pairs different, Pairs same) {
        List<Overlap> merged = new ArrayList<>();
        different.stars().forEach(star -> merged.add(overlap(table, star, false)));
        same.stars().forEach(star -> merged.add(overlap(table, star, true)));
        return merged;
    }

    private static Overlap overlap(Boxes table, Pairs.Star star, boolean sameOutcome) {
        int first = star.partners().get(0);
        return new Overlap(
                star.row(), star.partners(), sameOutcome, table.row(star.row()).common(table.row(first)));
    }

    private static Unsearched from(int row, Boxes table) {
        return new Unsearched(numbers(row, table.size()), numbers(0, table.axes()));
    }

    private static TreeSet<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
