package dk.trin.rules.impact;

import dk.trin.rules.diff.RuleSetDiff;
import java.util.List;

/**
 * What changes when one version of a rule set takes over from another.
 *
 * @param citizens how many went through both versions
 * @param changed how many of them get something else
 * @param scenarios the scenarios whose citizen gets something else, in the order of the sheet
 * @param shifts what is gained and lost, in the order of the tables
 * @param examples the most telling citizens, the largest change first, each with a cause of its own
 */
public record Impact(
        RuleSetDiff diff,
        List<ScenarioImpact> scenarios,
        int citizens,
        int changed,
        IntensityMatrix intensity,
        List<Breakdown> breakdowns,
        List<Shift> shifts,
        List<Example> examples) {
    public Impact {
        scenarios = List.copyOf(scenarios);
        breakdowns = List.copyOf(breakdowns);
        shifts = List.copyOf(shifts);
        examples = List.copyOf(examples);
    }

    /** Whether nobody gets anything else. */
    public boolean isEmpty() {
        return scenarios.isEmpty() && changed == 0;
    }
}
