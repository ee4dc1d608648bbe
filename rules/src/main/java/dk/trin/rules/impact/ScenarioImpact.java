package dk.trin.rules.impact;

import dk.trin.rules.ruleset.Scenario;
import java.util.List;

/**
 * A scenario whose citizen gets something else.
 *
 * @param changes the parts that differ; never none
 */
public record ScenarioImpact(Scenario scenario, List<PartChange> changes, List<Cause> causes) {
    public ScenarioImpact {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }
}
