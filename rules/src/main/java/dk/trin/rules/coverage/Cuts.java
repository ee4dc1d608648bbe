package dk.trin.rules.coverage;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds where to divide a part of a table: where rows end, through as few rows as possible. In a table that was written as
 * a tree these are its branches.
 */
final class Cuts {
    /** So many sets of cells are tried along one axis; a column with more different ones is not to be expected. */
    private static final int MOST_MASKS = 64;

    private final Part part;

    Cuts(Part part) {
        this.part = part;
    }

    /** The best way; none when no row ends within the part. */
    Optional<Cut> best() {
        return part.dividedAxes()
                .boxed()
                .flatMap(this::along)
                .reduce((best, cut) -> cut.isBetterThan(best) ? cut : best);
    }

    private Stream<Cut> along(int axis) {
        return part.box().side(axis) instanceof Side.Span span
                ? bounds(axis, span).stream()
                : masks(axis, ((Side.Mask) part.box().side(axis)).cells());
    }

    /** The best bound along an axis, found in one sweep over where rows begin and end. */
    private Optional<Cut> bounds(int axis, Side.Span span) {
        int[] begins = sorted(row -> ((Side.Span) row.box().side(axis)).from());
        int[] ends = sorted(row -> ((Side.Span) row.box().side(axis)).to());
        Optional<Cut> best = Optional.empty();
        int left = 0;
        int begun = 0;
        for (int bound : within(span, begins, ends)) {
            left = passed(ends, left, bound + 1);
            begun = passed(begins, begun, bound);
            int right = begins.length - begun;
            Cut cut = new Cut(
                    axis,
                    new Side.Span(span.from(), bound),
                    new Side.Span(bound, span.to()),
                    begins.length - left - right,
                    Math.max(left, right));
            if (best.isEmpty() || cut.isBetterThan(best.get())) {
                best = Optional.of(cut);
            }
        }
        return best;
    }

    private int[] sorted(ToIntFunction<Placed> bound) {
        return part.rows().stream().mapToInt(bound).sorted().toArray();
    }

    private static int[] within(Side.Span span, int[] begins, int[] ends) {
        return IntStream.concat(Arrays.stream(begins), Arrays.stream(ends))
                .filter(bound -> span.from() < bound && bound < span.to())
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many of the numbers, which ascend, are below the limit, when {@code known} of them are known to be. */
    private static int passed(int[] numbers, int known, int limit) {
        int passed = known;
        while (passed < numbers.length && numbers[passed] < limit) {
            passed++;
        }
        return passed;
    }

    private Stream<Cut> masks(int axis, long whole) {
        Map<Long, Long> rows = part.rows().stream()
                .map(row -> ((Side.Mask) row.box().side(axis)).cells() & whole)
                .collect(Collectors.groupingBy(cells -> cells, TreeMap::new, Collectors.counting()));
        return rows.keySet().stream()
                .filter(cells -> cells != whole)
                .limit(MOST_MASKS)
                .map(cells -> mask(axis, List.of(cells, Cells.without(whole, cells)), rows));
    }

    private static Cut mask(int axis, List<Long> halves, Map<Long, Long> rows) {
        int left = count(rows, halves.get(0));
        int right = count(rows, halves.get(1));
        int all = count(rows, halves.get(0) | halves.get(1));
        return new Cut(
                axis,
                new Side.Mask(halves.get(0)),
                new Side.Mask(halves.get(1)),
                all - left - right,
                Math.max(left, right));
    }

    private static int count(Map<Long, Long> rows, long within) {
        return rows.entrySet().stream()
                .filter(entry -> Cells.must(entry.getKey(), within))
                .mapToInt(entry -> entry.getValue().intValue())
                .sum();
    }
}
