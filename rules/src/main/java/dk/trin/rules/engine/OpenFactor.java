package dk.trin.rules.engine;

import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Factor;
import java.util.List;

/**
 * A factor that was not assessed and whose answer could make a difference.
 *
 * @param couldChange the tables of open parts that it could change, in the order of the rule set; never empty
 */
public record OpenFactor(Factor factor, List<DecisionTable> couldChange) {
    public OpenFactor {
        couldChange = List.copyOf(couldChange);
    }
}
