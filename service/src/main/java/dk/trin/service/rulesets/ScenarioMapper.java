package dk.trin.service.rulesets;

import dk.trin.api.model.ScenarioResult;
import dk.trin.api.model.ScenarioResultList;
import dk.trin.rules.check.ScenarioPart;
import dk.trin.rules.check.ScenarioParts;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.DecisionTable;
import dk.trin.service.versions.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what the scenarios of a version give. */
record ScenarioMapper(Engine engine) {
    ScenarioResultList results(Version version) {
        List<ScenarioResult> results =
                engine.ruleSet().scenarios().stream().map(this::result).toList();
        return new ScenarioResultList(
                version.id().ruleSet(),
                version.id().number(),
                version.revision(),
                results.stream().allMatch(ScenarioResult::getPassed),
                results);
    }

    private ScenarioResult result(Scenario scenario) {
        Optional<Evaluation> evaluation = engine.evaluateIfAnswered(scenario.assessment());
        List<ScenarioPart> parts =
                evaluation.map(answered -> ScenarioParts.of(scenario, answered)).orElse(List.of());
        ScenarioResult result = new ScenarioResult(
                scenario.id(),
                scenario.title(),
                scenario.line(),
                scenario.source(),
                evaluation.isPresent() && parts.stream().allMatch(ScenarioPart::passed),
                parts.stream().map(ScenarioMapper::part).toList());
        if (evaluation.isEmpty()) {
            engine.unanswered(scenario.assessment()).map(DecisionTable::name).ifPresent(result::setUnanswered);
        }
        return result;
    }

    private static dk.trin.api.model.ScenarioPart part(ScenarioPart part) {
        return new dk.trin.api.model.ScenarioPart(
                part.part(),
                part.rule().name().toLowerCase(Locale.ROOT),
                part.expected(),
                part.actual(),
                part.passed(),
                part.rows());
    }
}
