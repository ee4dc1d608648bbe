package dk.trin.rules.oracle;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every citizen that one table can tell apart, levels concluded before it included: all combinations of its cells. */
final class OwnCells {
    private final DecisionTable table;
    private final Grid grid;
    private final List<Region> regions;
    private final List<Integer> axes;

    OwnCells(RuleSet ruleSet, DecisionTable table) {
        this.table = table;
        this.grid = ruleSet.grid();
        this.regions = table.rows().stream().map(row -> row.region(grid)).toList();
        this.axes = regions.stream()
                .flatMap(region -> IntStream.range(0, region.size()).mapToObj(region::axis))
                .distinct()
                .sorted()
                .toList();
    }

    /** The places of the axes on which some row has a condition. */
    List<Integer> axes() {
        return axes;
    }

    /** Every combination once, as one cell per axis; the array is used again for the next one. */
    void forEach(Consumer<long[]> check) {
        forEach(grid.nothingKnown(), 0, check);
    }

    /** Those of whom something can be said, in words. */
    List<String> those(Predicate<long[]> ofWhom) {
        List<String> those = new ArrayList<>();
        forEach(citizen -> {
            if (ofWhom.test(citizen)) {
                those.add(words(citizen));
            }
        });
        return those;
    }

    /** Every such citizen, and the same one with one step more need on one axis; once for every step there is. */
    void forEachStep(BiConsumer<long[], long[]> check) {
        forEach(citizen -> axes.forEach(axis -> MoreNeed.step(grid.axis(axis), Cells.lowest(citizen[axis]))
                .ifPresent(more -> {
                    long[] inMoreNeed = citizen.clone();
                    inMoreNeed[axis] = Cells.only(more);
                    check.accept(citizen, inMoreNeed);
                })));
    }

    List<Row> matching(long[] citizen) {
        return IntStream.range(0, regions.size())
                .filter(row -> regions.get(row).must(citizen))
                .mapToObj(table.rows()::get)
                .toList();
    }

    Set<Conclusion> conclusions(long[] citizen) {
        List<Conclusion> matching =
                matching(citizen).stream().map(Row::conclusion).toList();
        return ByHand.settle(table.hitPolicy(), matching, OwnCells::need);
    }

    /** How far up its order a level or part is; only those have an order. */
    static int need(Conclusion conclusion) {
        return ((Conclusion.Concludes) conclusion).value().position();
    }

    /** The citizen in codes, for the message of a failure. */
    String words(long[] citizen) {
        return axes.stream()
                .map(axis -> grid.axis(axis).words(citizen[axis]))
                .collect(Collectors.joining(", ", table.name() + ": ", ""));
    }

    private void forEach(long[] citizen, int nth, Consumer<long[]> check) {
        if (nth == axes.size()) {
            check.accept(citizen);
            return;
        }
        Axis axis = grid.axis(axes.get(nth));
        for (int cell = 0; cell < axis.size(); cell++) {
            citizen[axes.get(nth)] = Cells.only(cell);
            forEach(citizen, nth + 1, check);
        }
    }
}
