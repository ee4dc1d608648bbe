package dk.trin.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs of rows, in no order within a pair. */
final class Pairs {
    private final List<BitSet> partners;

    Pairs(int rows) {
        partners = Stream.generate(BitSet::new).limit(rows).toList();
    }

    /** A row with all its partners. */
    record Star(int row, List<Integer> partners) {}

    void add(int row, int other) {
        partners.get(row).set(other);
        partners.get(other).set(row);
    }

    /** Each pair once, in few stars: the row with most partners left takes them all, then the next. */
    List<Star> stars() {
        List<BitSet> left = partners.stream().map(each -> (BitSet) each.clone()).toList();
        int[] counts = left.stream().mapToInt(BitSet::cardinality).toArray();
        List<Star> stars = new ArrayList<>();
        for (int row = most(counts); counts[row] > 0; row = most(counts)) {
            List<Integer> others = left.get(row).stream().boxed().toList();
            stars.add(new Star(row, others));
            for (int other : others) {
                left.get(other).clear(row);
                counts[other]--;
            }
            left.get(row).clear();
            counts[row] = 0;
        }
        return stars;
    }

    /** The first of the rows with the greatest count. */
    private static int most(int[] counts) {
        return IntStream.range(0, counts.length)
                .reduce((best, row) -> counts[row] > counts[best] ? row : best)
                .orElseThrow();
    }
}
