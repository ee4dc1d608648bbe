package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.coverage.Boxes;
import dk.trin.rules.coverage.Budget;
import dk.trin.rules.coverage.Gaps;
import dk.trin.rules.coverage.Overlaps;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.HitPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for a citizen who meets a goal, or proves that there is none. A citizen is a complete assessment with the levels
 * that the tables conclude of it. One for whom a level is not concluded, or more than one, is passed over: that gap or
 * conflict is a fault of its own. Immutable and thread-safe.
 */
public final class CitizenSearch {
    private final CompiledTables tables;
    private final Grid grid;
    private final Set<TableCells> faulty;

    private CitizenSearch(RuleSet ruleSet) {
        this.tables = new CompiledTables(ruleSet);
        this.grid = ruleSet.grid();
        this.faulty = tables.byIndex().stream()
                .filter(table -> table.axis() != TableCells.NO_AXIS && isFaulty(table))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static CitizenSearch of(RuleSet ruleSet) {
        return new CitizenSearch(ruleSet);
    }

    /** Somebody who meets the goal; the same one every time. */
    public Found find(Goal goal) {
        List<SearchRun.Side> sides = List.of(new SearchRun.Side(goal, TableCells.NO_AXIS, 0L));
        return find(sides, TableCells.NO_AXIS);
    }

    /** Two who differ by the step alone, of whom the first meets one goal and the second the other. */
    public Found find(Step step, Goal less, Goal more) {
        return find(sides(step, less, more), step.axis());
    }

    /** The same as if any levels could come together and the step changed none of them. */
    public Found findOnOwnAxes(Step step, Goal less, Goal more) {
        return new SearchRun(grid, Chain.EMPTY, sides(step, less, more)).search();
    }

    /** Most goals fail already on what single tables ask, which is quickly seen. */
    private Found find(List<SearchRun.Side> sides, int stepAxis) {
        Chain chain = chain(sides);
        if (!chain.tables().isEmpty() && !chain.reads(stepAxis)) {
            Found onOwnAxes = new SearchRun(grid, Chain.EMPTY, sides).search();
            if (onOwnAxes instanceof Found.Nobody) {
                return onOwnAxes;
            }
        }
        return new SearchRun(grid, chain, sides).search();
    }

    private static List<SearchRun.Side> sides(Step step, Goal less, Goal more) {
        return List.of(
                new SearchRun.Side(less, step.axis(), Cells.only(step.less())),
                new SearchRun.Side(more, step.axis(), Cells.only(step.more())));
    }

    /** The tables that conclude the levels that the goals name, with all that they rest on. */
    private Chain chain(List<SearchRun.Side> sides) {
        Set<Integer> needed = new TreeSet<>();
        sides.stream()
                .map(SearchRun.Side::goal)
                .flatMap(goal -> Stream.concat(goal.inside().stream(), goal.outside().stream()))
                .flatMapToInt(CitizenSearch::axes)
                .forEach(axis -> gather(axis, needed));
        List<TableCells> chain = tables.inOrder().stream()
                .filter(table -> needed.contains(table.index()))
                .toList();
        return new Chain(chain, chain.stream().filter(faulty::contains).toList());
    }

    private void gather(int axis, Set<Integer> needed) {
        Optional<TableCells> level = tables.concluding(axis);
        if (level.isPresent() && needed.add(level.get().index())) {
            regions(level.get()).stream().flatMapToInt(CitizenSearch::axes).forEach(own -> gather(own, needed));
        }
    }

    private static boolean isFaulty(TableCells table) {
        Boxes boxes = TableBoxes.of(table.table()).boxes();
        Gaps gaps = Gaps.of(boxes, Budget.standard());
        if (!gaps.boxes().isEmpty() || !gaps.unsearched().isEmpty()) {
            return true;
        }
        Overlaps overlaps = Overlaps.of(boxes, Budget.standard());
        return table.hitPolicy() == HitPolicy.UNIQUE
                && (!overlaps.unsearched().isEmpty()
                        || overlaps.found().stream().anyMatch(overlap -> !overlap.sameOutcome()));
    }

    private static List<Region> regions(TableCells table) {
        return IntStream.range(0, table.rows()).mapToObj(table::region).toList();
    }

    private static IntStream axes(Region region) {
        return IntStream.range(0, region.size()).map(region::axis);
    }
}
