package dk.trin.service.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be told of counts that add up to a known total. A count under five is left out; where that leaves a single one
 * out, which the total would tell, the smallest of the others goes too, and the last one with it. The rest is rounded to the
 * nearest five, so that no subtraction, of other tables or other periods either, gives an exact count.
 */
final class Disclosure {
    private static final int LEAST = 5;

    private Disclosure() {}

    /** The counts that may be told, rounded, in their order. */
    static Map<String, Integer> of(Map<String, Integer> counts) {
        Map<String, Integer> told = new LinkedHashMap<>();
        counts.forEach((code, count) -> {
            if (count >= LEAST) {
                told.put(code, rounded(count));
            }
        });
        List<String> small = counts.keySet().stream()
                .filter(code -> counts.get(code) > 0 && counts.get(code) < LEAST)
                .toList();
        if (small.size() == 1) {
            told.keySet().stream().min(Comparator.comparing(counts::get)).ifPresent(told::remove);
            return told.size() == 1 ? Map.of() : told;
        }
        return told;
    }

    /** Whether a count that stands alone may be told. */
    static boolean isLarge(int count) {
        return count >= LEAST;
    }

    static int rounded(int count) {
        return (count + LEAST / 2) / LEAST * LEAST;
    }
}
