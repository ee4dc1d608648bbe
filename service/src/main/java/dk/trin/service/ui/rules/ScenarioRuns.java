package dk.trin.service.ui.rules;

import dk.trin.rules.check.ScenarioCheck;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every scenario of a version as it turns out. */
record ScenarioRuns(Engine engine, List<Run> runs) {
    private static final List<Outputs> TELLING = List.of(Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION);

    ScenarioRuns {
        runs = List.copyOf(runs);
    }

    /**
     * One scenario.
     *
     * @param evaluation empty for a citizen whom some table does not cover
     * @param differences from what its author expects, in words
     */
    record Run(Scenario scenario, Optional<Evaluation> evaluation, List<Text> differences) {
        boolean isAsExpected() {
            return evaluation.isPresent() && differences.isEmpty();
        }
    }

    static ScenarioRuns of(Engine engine) {
        return new ScenarioRuns(
                engine,
                engine.ruleSet().scenarios().stream()
                        .map(scenario -> run(engine, scenario))
                        .toList());
    }

    private static Run run(Engine engine, Scenario scenario) {
        Optional<Evaluation> evaluation = engine.evaluateIfAnswered(scenario.assessment());
        List<Text> differences = evaluation
                .map(reached -> ScenarioCheck.of(scenario, reached).differences())
                .orElse(List.of());
        return new Run(scenario, evaluation, differences);
    }

    List<Run> differing() {
        return runs.stream().filter(run -> !run.isAsExpected()).toList();
    }

    /** The run of a scenario; empty for one that is not there. */
    Optional<Run> of(String id) {
        return runs.stream().filter(run -> run.scenario().id().equals(id)).findFirst();
    }

    /** By row, the scenarios in which it surely decides; rows that decide in none are left out. */
    Map<String, List<Run>> decidedIn(DecisionTable table) {
        Map<String, List<Run>> decided = new TreeMap<>();
        for (Run run : runs) {
            rows(run, table)
                    .distinct()
                    .forEach(row -> decided.computeIfAbsent(row.id(), absent -> new ArrayList<>())
                            .add(run));
        }
        return decided;
    }

    /** A row that decided about something. */
    record Deciding(DecisionTable table, Row row) {
        /** {@code intensity/I3}. */
        String name() {
            return table.name() + "/" + row.id();
        }
    }

    /** The rows that decided about what matters most. */
    List<Deciding> deciding(Run run) {
        return TELLING.stream()
                .flatMap(output -> engine.ruleSet().tableFor(output).stream())
                .flatMap(table -> rows(run, table).map(row -> new Deciding(table, row)))
                .toList();
    }

    private static Stream<Row> rows(Run run, DecisionTable table) {
        return run.evaluation().stream()
                .flatMap(evaluation -> evaluation.certain(table).stream()
                        .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream()))
                .filter(Evaluation.Ground::sure)
                .map(Evaluation.Ground::row);
    }
}
