package dk.trin.rules.population;

import dk.trin.rules.vocabulary.Value;

/** One answer, or one stretch of numbers, with the share of the citizens who have it. */
sealed interface Band {
    /** All citizens, as a share. */
    int ALL = 10_000;

    /** In hundredths of a per cent. */
    int share();

    /** A value of an ordered or nominal factor. */
    record OfValue(Value value, int share) implements Band {}

    /**
     * Whole numbers, spread evenly.
     *
     * @param from inclusive
     * @param below exclusive
     */
    record OfNumbers(int from, int below, int share) implements Band {}
}
