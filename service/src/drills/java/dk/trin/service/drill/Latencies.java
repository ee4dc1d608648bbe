package dk.trin.service.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long answers took. Thread-safe. */
final class Latencies {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(long taken) {
        nanos.add(taken);
    }

    int count() {
        return nanos.size();
    }

    /** What so many of a hundred stayed below, in milliseconds; 0 when there was none. */
    double percentileMillis(int percent) {
        List<Long> sorted;
        synchronized (nanos) {
            sorted = nanos.stream().sorted().toList();
        }
        if (sorted.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }
}
