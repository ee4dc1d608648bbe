package dk.trin.rules.coverage;

import dk.trin.rules.cells.Side;

/**
 * A way to divide a box in two along one axis.
 *
 * @param severed how many rows lie on both sides
 * @param larger how many rows lie wholly on the side that has more of them
 */
record Cut(int axis, Side left, Side right, int severed, int larger) {
    /** The fewer rows are severed the better; where that is equal, the more even. */
    boolean isBetterThan(Cut other) {
        return severed != other.severed ? severed < other.severed : larger < other.larger;
    }
}
