package dk.trin.rules.engine;

import java.util.Arrays;
import java.util.List;

/** What came of looking for a citizen, or for two who differ in one answer. */
public sealed interface Found {
    /**
     * There is one, or there are two.
     *
     * @param citizens what has to be known of each for the goal to be met, one set of cells per axis; levels as concluded
     */
    record Somebody(List<long[]> citizens) implements Found {
        public Somebody {
            citizens = citizens.stream()
                    .map(known -> Arrays.copyOf(known, known.length))
                    .toList();
        }

        /** The only citizen, or the one with less need. */
        public long[] first() {
            return citizens.get(0);
        }
    }

    /** There is none: proved. */
    record Nobody() implements Found {}

    /** The budget ended before one was found or all were ruled out. */
    record Unfinished() implements Found {}
}
