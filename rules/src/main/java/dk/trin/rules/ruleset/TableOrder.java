package dk.trin.rules.ruleset;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Output;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tables must be evaluated before which: a table comes a stage after every table whose level it reads. */
final class TableOrder {
    private static final int IN_PROGRESS = -1;

    private final Problems problems;
    private final Map<String, DecisionTable> byTarget = new LinkedHashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();

    TableOrder(List<DecisionTable> tables, Problems problems) {
        this.problems = problems;
        for (DecisionTable table : tables) {
            DecisionTable other = byTarget.putIfAbsent(table.target().code(), table);
            if (other != null) {
                problems.add(
                        ProblemCode.CONCLUDED_TWICE,
                        Place.sheet(table.sheet()),
                        table.target().code(),
                        other.name());
            }
        }
        tables.forEach(this::stage);
    }

    /** The stage of each table by name, from 0. */
    Map<String, Integer> stages() {
        return Map.copyOf(stages);
    }

    private int stage(DecisionTable table) {
        Integer known = stages.get(table.name());
        if (known != null) {
            if (known == IN_PROGRESS) {
                problems.add(ProblemCode.CYCLE, Place.sheet(table.sheet()), table.name());
            }
            return known;
        }
        stages.put(table.name(), IN_PROGRESS);
        int stage = 0;
        for (Output read : outputsRead(table)) {
            DecisionTable before = byTarget.get(read.code());
            if (before == null) {
                problems.add(ProblemCode.NOT_CONCLUDED, Place.sheet(table.sheet()), read.code());
            } else {
                stage = Math.max(stage, stage(before) + 1);
            }
        }
        stages.put(table.name(), stage);
        return stage;
    }

    private static List<Output> outputsRead(DecisionTable table) {
        return table.reads().stream()
                .filter(Output.class::isInstance)
                .map(Output.class::cast)
                .toList();
    }
}
