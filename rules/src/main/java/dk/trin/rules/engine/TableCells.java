package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.OutputKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A decision table as sets of cells: what each row accepts, and what it concludes as one of the table's outcomes. */
final class TableCells {
    static final int NO_AXIS = -1;

    private final DecisionTable table;
    private final int index;
    private final int firstRow;
    private final int stage;
    private final int axis;
    private final Region[] regions;
    private final int[] outcomes;
    private final List<Conclusion> conclusions;

    /**
     * @param index the table's place in the rule set
     * @param firstRow how many rows the tables before it have
     */
    TableCells(RuleSet ruleSet, int index, int firstRow) {
        Grid grid = ruleSet.grid();
        this.table = ruleSet.tables().get(index);
        this.index = index;
        this.firstRow = firstRow;
        this.stage = ruleSet.stages().get(table.name());
        this.axis = table.target() instanceof Target.OfOutput of
                        && of.output().kind().hasOneValue()
                ? grid.placeOf(of.output())
                : NO_AXIS;
        this.conclusions = conclusions(table);
        this.regions = table.rows().stream().map(row -> row.region(grid)).toArray(Region[]::new);
        this.outcomes = table.rows().stream()
                .mapToInt(row -> conclusions.indexOf(row.conclusion()))
                .toArray();
    }

    /** For an output its values in their order, so that outcomes are its cells; for offers the order of the rows. */
    private static List<Conclusion> conclusions(DecisionTable table) {
        if (table.target() instanceof Target.OfOutput of) {
            Output output = of.output();
            return output.values().stream()
                    .<Conclusion>map(value -> new Conclusion.Concludes(output, value))
                    .toList();
        }
        List<Conclusion> given = new ArrayList<>();
        table.rows().forEach(row -> {
            if (!given.contains(row.conclusion())) {
                given.add(row.conclusion());
            }
        });
        if (given.size() > Cells.MOST) {
            throw new IllegalArgumentException(table.name() + " gives more than " + Cells.MOST + " offers");
        }
        return List.copyOf(given);
    }

    DecisionTable table() {
        return table;
    }

    HitPolicy hitPolicy() {
        return table.hitPolicy();
    }

    /** Whether any number of outcomes is given, also none. */
    boolean isCollecting() {
        return table.hitPolicy() == HitPolicy.COLLECT;
    }

    /** Whether it concludes a part of the recommendation, not a level on the way. */
    boolean isPart() {
        return !(table.target() instanceof Target.OfOutput of) || of.output().kind() != OutputKind.LEVEL;
    }

    int index() {
        return index;
    }

    /** The number of this table's first row, counted over all tables. */
    int firstRow() {
        return firstRow;
    }

    int rows() {
        return regions.length;
    }

    int stage() {
        return stage;
    }

    /** The place in the grid of the level or part it concludes, {@link #NO_AXIS} for sets and offers. */
    int axis() {
        return axis;
    }

    Region region(int row) {
        return regions[row];
    }

    /** Whether some row has a condition on an axis. */
    boolean reads(int axis) {
        return Arrays.stream(regions)
                .anyMatch(region -> IntStream.range(0, region.size()).anyMatch(nth -> region.axis(nth) == axis));
    }

    /** Reads the table by the algebra alone: what Drools would match, without Drools. */
    void read(long[] known, Tally tally) {
        tally.start(hitPolicy());
        for (int row = 0; row < regions.length && !tally.isDecided(); row++) {
            if (regions[row].may(known)) {
                tally.add(outcomes[row], regions[row].must(known));
            }
        }
    }

    /** Which of the {@link #conclusions()} a row gives. */
    int outcome(int row) {
        return outcomes[row];
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }
}
