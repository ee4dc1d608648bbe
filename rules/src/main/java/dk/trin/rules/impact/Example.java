package dk.trin.rules.impact;

import dk.trin.rules.assessment.Assessment;
import java.util.List;

/**
 * A citizen who gets something else, standing for all who do so for the same reason.
 *
 * @param citizens how many they are
 * @param changes the parts that differ; never none
 */
public record Example(Assessment citizen, int citizens, List<PartChange> changes, List<Cause> causes) {
    public Example {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }
}
