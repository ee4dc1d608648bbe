package dk.trin.rules.explain;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.List;
import java.util.Optional;

/**
 * Why an offer was not recommended.
 *
 * @param table the table that could give it
 * @param nearest of the rows that give it, the one of which the fewest conditions fail; empty when no row gives it
 * @param failed the conditions of that row which are not met
 * @param decidedBy the row that decided instead; empty while that is open
 */
public record WhyNot(
        Offer offer,
        Standing standing,
        Optional<DecisionTable> table,
        Optional<Row> nearest,
        List<Failed> failed,
        Optional<Row> decidedBy) {
    public WhyNot {
        failed = List.copyOf(failed);
    }

    /** Where the offer stands. */
    public enum Standing {
        RECOMMENDED,
        POSSIBLE,
        NOT_RECOMMENDED
    }

    /**
     * A condition that is not met.
     *
     * @param known what is known of its term; empty when nothing is yet
     */
    public record Failed(Condition condition, Optional<Shown> known) {}
}
