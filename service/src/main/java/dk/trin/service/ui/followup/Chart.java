package dk.trin.service.ui.followup;

import java.util.List;

/**
 * A chart with the table that says the same.
 *
 * @param id unique on the page
 * @param stacks none when there are too few to tell
 * @param overTime whether the bars stand side by side as months, instead of lying below each other
 */
record Chart(String id, String title, Legend legend, List<Stack> stacks, boolean overTime) {
    /** So many months can be named below their bars without crowding. */
    private static final int MOST_NAMED = 12;

    Chart {
        stacks = List.copyOf(stacks);
    }

    public boolean isEmpty() {
        return stacks.isEmpty();
    }

    /** Every so many-th bar is named. */
    public int namedEvery() {
        return (stacks.size() + MOST_NAMED - 1) / MOST_NAMED;
    }
}
