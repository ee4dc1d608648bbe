package dk.trin.rules.impact;

import dk.trin.rules.diff.RuleSetDiff;
import java.util.List;
import java.util.Map;

/**
 * What changes when one version of a rule set takes over from another.
 *
 * @param unanswered how many were left out, because a table of one of the versions has no row for them
 * @param citizens how many went through both versions
 * @param changed how many of them get something else
 * @param scenarios the scenarios whose citizen gets something else, in the order of the sheet
 * @param shifts what is gained and lost, in the order of the tables
 * @param examples the most telling citizens, the largest change first, each with a cause of its own
 * @param byMove the same for each move of the intensity that somebody makes who gets something else
 */
public record Impact(
        RuleSetDiff diff,
        List<ScenarioImpact> scenarios,
        int unanswered,
        int citizens,
        int changed,
        IntensityMatrix intensity,
        List<Breakdown> breakdowns,
        List<Shift> shifts,
        List<Example> examples,
        Map<IntensityMatrix.Move, List<Example>> byMove) {
    public Impact {
        scenarios = List.copyOf(scenarios);
        breakdowns = List.copyOf(breakdowns);
        shifts = List.copyOf(shifts);
        examples = List.copyOf(examples);
        byMove = Map.copyOf(byMove);
    }

    /** Whether nobody gets anything else. */
    public boolean isEmpty() {
        return scenarios.isEmpty() && changed == 0;
    }
}
