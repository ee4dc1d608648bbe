package dk.trin.rules.impact;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Evaluation;
import java.util.List;

/**
 * One citizen through both versions.
 *
 * @param changes the parts that differ; none when the citizen gets the same
 * @param move the intensity on both sides
 */
record Comparison(Evaluation before, Evaluation after, List<PartChange> changes, IntensityMatrix.Move move) {
    Comparison {
        changes = List.copyOf(changes);
    }

    Assessment citizen() {
        return after.assessment();
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }
}
