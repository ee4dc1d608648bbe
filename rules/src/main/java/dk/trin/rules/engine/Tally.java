package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.table.HitPolicy;

/**
 * What the hit policy makes of the rows that may match, given one by one from the top. Every reading of a table, by
 * Drools or by the algebra, ends here. Reused between tables; not thread-safe.
 */
final class Tally {
    private HitPolicy policy = HitPolicy.COLLECT;
    private long possible;
    private long sure;
    private boolean decided;

    void start(HitPolicy hitPolicy) {
        policy = hitPolicy;
        possible = Cells.NONE;
        sure = Cells.NONE;
        decided = false;
    }

    /** One more row that may match. Whether it must match makes a difference to what the rows after it can say. */
    void add(int outcome, boolean must) {
        if (decided) {
            return;
        }
        long cell = Cells.only(outcome);
        possible |= cell;
        if (must) {
            sure |= cell;
            decided = policy == HitPolicy.FIRST;
        }
    }

    /** Whether no further row can change anything. */
    boolean isDecided() {
        return decided;
    }

    /** The outcomes that are possible. Of those that lie below a sure one, HIGHEST leaves none. */
    long possible() {
        return policy == HitPolicy.HIGHEST && sure != Cells.NONE ? Cells.from(possible, Cells.highest(sure)) : possible;
    }

    /** The outcomes that some row gives whatever is still missing; for COLLECT these are certain. */
    long sure() {
        return sure;
    }
}
