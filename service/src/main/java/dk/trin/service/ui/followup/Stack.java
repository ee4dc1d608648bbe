package dk.trin.service.ui.followup;

import dk.trin.service.statistics.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One bar of a chart: a group, divided by what happened in it.
 *
 * @param label of the group
 * @param count rounded to the nearest five
 * @param parts in the order of the legend
 * @param words the same as a sentence, for whoever cannot see the bar
 */
record Stack(String label, int count, List<Part> parts, String words) {
    private static final int WHOLE = 100;

    Stack {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the bar. What is left of it happened to nobody, or to too few to tell.
     *
     * @param style the colour's class
     * @param start where it begins, in percent of the bar, as SVG reads numbers
     * @param end where the bar would end from the other side, for bars that grow upwards
     */
    record Part(String style, String label, int count, int percent, String start, String length, String end) {
        /** Whether there is anything to show. */
        public boolean isTold() {
            return count > 0;
        }
    }

    static Stack of(String label, Counted.Group group, List<Legend.Key> keys) {
        // Rounded parts can add up to more than the rounded whole.
        int sum = keys.stream().mapToInt(key -> group.count(key.code())).sum();
        double whole = Math.max(group.count(), sum);
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (Legend.Key key : keys) {
            double length = WHOLE * group.count(key.code()) / whole;
            parts.add(new Part(
                    key.style(),
                    key.label(),
                    group.count(key.code()),
                    (int) Math.round(length),
                    number(start),
                    number(length),
                    number(WHOLE - start - length)));
            start += length;
        }
        return new Stack(label, group.count(), parts, words(label, parts));
    }

    private static String words(String label, List<Part> parts) {
        List<String> told = parts.stream()
                .filter(Part::isTold)
                .map(part -> part.label() + " " + part.percent() + " %")
                .toList();
        return told.isEmpty() ? label : label + ": " + String.join(", ", told);
    }

    /** SVG knows only the point. */
    private static String number(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent);
    }
}
