package dk.trin.rules.impact;

import dk.trin.rules.vocabulary.Factor;
import java.util.List;

/**
 * The same citizens, divided by their answer to a factor; those with several members of a set are in several groups.
 *
 * @param groups from least to most need, those without an answer last; empty groups are left out
 */
public record Breakdown(Factor factor, List<Group> groups) {
    public Breakdown {
        groups = List.copyOf(groups);
    }
}
