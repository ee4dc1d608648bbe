package dk.trin.service.cli;

import dk.trin.rules.check.Finding;
import dk.trin.rules.check.ScenarioCheck;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a rule set. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.rules}", descriptionKey = "rules")
    private String rules = "";

    @Override
    public Integer call() {
        RuleSet ruleSet = new RuleSetArgument(terminal).read(rules);
        Engine engine = Engine.of(ruleSet);
        Map<Scenario, Optional<Finding>> results = new LinkedHashMap<>();
        ruleSet.scenarios()
                .forEach(scenario ->
                        results.put(scenario, ScenarioCheck.failure(scenario, engine.evaluate(scenario.assessment()))));
        List<Finding> failed =
                results.values().stream().flatMap(Optional::stream).toList();
        if (terminal.isJson()) {
            terminal.json(json(results));
        } else {
            failed.forEach(finding -> terminal.print("✗ " + finding.in(terminal.language())));
            terminal.print(terminal.say("test.sum", results.size() - failed.size(), results.size()));
        }
        return failed.isEmpty() ? ExitCode.FINE : ExitCode.LOOK;
    }

    private List<Map<String, Object>> json(Map<Scenario, Optional<Finding>> results) {
        return results.entrySet().stream()
                .map(result -> {
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("id", result.getKey().id());
                    data.put("title", result.getKey().title());
                    data.put("passed", result.getValue().isEmpty());
                    result.getValue()
                            .ifPresent(finding ->
                                    data.put("message", finding.message().in(terminal.language())));
                    return data;
                })
                .toList();
    }
}
