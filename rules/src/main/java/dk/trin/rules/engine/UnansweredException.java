package dk.trin.rules.engine;

import dk.trin.rules.table.DecisionTable;

/**
 * A table has no row at all for a citizen. The checks prove that this cannot happen in a version that came into force; it
 * can in a draft, whose gaps are still to be closed. {@link Engine#unanswered} tells beforehand.
 */
public final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String table;

    UnansweredException(DecisionTable table) {
        super("no row of " + table.name() + " matches: the table has a gap");
        this.table = table.name();
    }

    /** The name of the table that has the gap. */
    public String table() {
        return table;
    }
}
