package dk.trin.rules.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rows have moved: as few as can be, so that moving one row down is not told as moving all others up. */
final class Order {
    private Order() {}

    /**
     * The ids to move.
     *
     * @param before ids in their order, each once
     * @param after the same ids in another order
     */
    static Set<String> moved(List<String> before, List<String> after) {
        Set<String> moved = new LinkedHashSet<>(after);
        longestCommon(before, after).forEach(moved::remove);
        return moved;
    }

    /** The most rows that keep their order among each other. */
    private static List<String> longestCommon(List<String> before, List<String> after) {
        int[] places = after.stream().mapToInt(before::indexOf).toArray();
        int[] lengths = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            previous[i] = longestEndingBelow(places, lengths, i);
            lengths[i] = previous[i] < 0 ? 1 : lengths[previous[i]] + 1;
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        List<String> kept = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            kept.add(after.get(i));
        }
        return kept;
    }

    private static int longestEndingBelow(int[] places, int[] lengths, int limit) {
        int best = -1;
        for (int i = 0; i < limit; i++) {
            if (places[i] < places[limit] && (best < 0 || lengths[i] > lengths[best])) {
                best = i;
            }
        }
        return best;
    }
}
