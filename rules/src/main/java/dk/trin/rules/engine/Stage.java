package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;

/**
 * The fact that Drools matches: what is known about a citizen when the tables of one stage are evaluated. One evaluation
 * puts in one after the other, so that a stage reads what the stages before it concluded. Confined to one evaluation at
 * a time.
 */
final class Stage {
    private final int number;
    private final long[] known;
    private final long[] matches;

    /**
     * @param known one set of cells per axis, shared by the stages of a session
     * @param matches one bit per row, by its number over all tables, shared likewise
     */
    Stage(int number, long[] known, long[] matches) {
        this.number = number;
        this.known = known;
        this.matches = matches;
    }

    int number() {
        return number;
    }

    boolean may(int axis, long accepted) {
        return Cells.may(known[axis], accepted);
    }

    /** Notes that a row matches; never holds, so that Drools goes no further with it. */
    boolean note(int row) {
        matches[row >> 6] |= 1L << row;
        return false;
    }
}
