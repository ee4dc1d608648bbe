package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import java.util.Optional;

/**
 * Finds exactly what one part can still be, over every completion of what is missing.
 *
 * <p>What is known is split along the first condition that keeps the part open, and again, until each piece allows one
 * outcome only, or none that was not found already. So completions that the tables do not tell apart are never counted
 * one by one. The pieces are counted, never timed: past {@link #MOST_PIECES} the pieces not looked at keep what they may
 * allow, and the span is said not to be exact.
 */
final class Narrowing {
    static final int MOST_PIECES = 4_096;

    private final Undecided undecided;
    private final Tally tally = new Tally();
    private final Cone cone;
    private final int outcome;
    private long found = Cells.NONE;
    private int pieces;
    private boolean exact = true;

    private Narrowing(Cone cone, int outcome, CompiledTables tables) {
        this.cone = cone;
        this.outcome = outcome;
        this.undecided = new Undecided(tables);
    }

    /** The values a part can have, and whether there is a completion for every one of them. */
    record Span(long values, boolean exact) {
        /** For one outcome of a COLLECT table, whether some completion lacks it. */
        static final long NO = 1L;
        /** For one outcome of a COLLECT table, whether some completion gives it. */
        static final long YES = 2L;
    }

    /** Which outcomes the table of the cone can have. */
    static Span ofTable(Cone cone, long[] known, CompiledTables tables) {
        return new Narrowing(cone, Undecided.ANY, tables).search(known);
    }

    /** Whether a COLLECT table can give this outcome, and whether it can lack it. */
    static Span ofOutcome(Cone cone, int outcome, long[] known, CompiledTables tables) {
        return new Narrowing(cone, outcome, tables).search(known);
    }

    private Span search(long[] known) {
        split(known.clone());
        return new Span(found, exact);
    }

    private void split(long[] known) {
        cone.read(known, tally);
        long allowed = allowed();
        if (Cells.without(allowed, found) == Cells.NONE) {
            return;
        }
        if (Cells.isOne(allowed)) {
            found |= allowed;
            return;
        }
        Optional<Undecided.Condition> condition = undecided.first(cone.target(), outcome, known);
        if (condition.isEmpty() || ++pieces > MOST_PIECES) {
            found |= allowed;
            exact = false;
            return;
        }
        int axis = condition.get().axis();
        long before = known[axis];
        known[axis] = before & condition.get().accepted();
        split(known);
        known[axis] = Cells.without(before, condition.get().accepted());
        split(known);
        known[axis] = before;
    }

    private long allowed() {
        if (outcome == Undecided.ANY) {
            return tally.possible();
        }
        long only = Cells.only(outcome);
        return (Cells.may(tally.possible(), only) ? Span.YES : Cells.NONE)
                | (Cells.may(tally.sure(), only) ? Cells.NONE : Span.NO);
    }
}
