package dk.trin.service.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.table.DecisionTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioRunsTest {
    private static final RuleSet BALLERUP = ShippedRuleSets.load().ruleSet("ballerup");
    private static final ScenarioRuns RUNS = ScenarioRuns.of(Engine.of(BALLERUP));

    @Test
    void theScenariosThatShipGiveWhatIsExpected() {
        assertThat(RUNS.runs()).hasSameSizeAs(BALLERUP.scenarios());
        assertThat(RUNS.differing()).isEmpty();
    }

    @Test
    void everyRowIsTriedByTheScenariosItDecidesIn() {
        DecisionTable intensity = BALLERUP.table("intensity").orElseThrow();
        Map<String, List<ScenarioRuns.Run>> decided = RUNS.decidedIn(intensity);

        assertThat(decided.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        intensity.rows().stream().map(row -> row.id()).toList());
    }

    @Test
    void aScenarioNamesTheRowsThatDecidedIt() {
        ScenarioRuns.Run first = RUNS.runs().get(0);

        assertThat(RUNS.deciding(first)).anyMatch(deciding -> deciding.name().startsWith("intensity/"));
    }
}
