package dk.trin.service.ui.followup;

import java.util.List;

/**
 * How it goes for the groups of one social factor.
 *
 * @param id the code of the factor, {@code network}
 */
record Section(String id, String title, List<Chart> charts) {
    Section {
        charts = List.copyOf(charts);
    }

    /** Whether no group is large enough to tell about. */
    public boolean isEmpty() {
        return charts.stream().allMatch(Chart::isEmpty);
    }
}
