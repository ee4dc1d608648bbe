package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.cells.Region;
import dk.trin.rules.coverage.Budget;
import dk.trin.rules.coverage.DeadRow;
import dk.trin.rules.coverage.DeadRows;
import dk.trin.rules.coverage.Gaps;
import dk.trin.rules.coverage.Overlaps;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in the shipped tables, and in what is left when a row is deleted, is what looking at every citizen finds. */
class TableBoxesTest {
    static Stream<Arguments> tables() {
        return Sets.tables(table -> true);
    }

    static Stream<Arguments> decidingTables() {
        return Sets.tables(table -> table.hitPolicy() != HitPolicy.COLLECT);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theBoxOfARowIsWhomTheRowMatches(RuleSet ruleSet, DecisionTable table) {
        TableBoxes boxes = TableBoxes.of(table);
        OwnCells cells = new OwnCells(ruleSet, table);
        List<Region> regions = boxes.boxes().rows().stream()
                .map(box -> boxes.region(box, ruleSet.grid()))
                .toList();
        assertThat(cells.those(citizen -> !matching(table, regions, citizen).equals(cells.matching(citizen))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decidingTables")
    void aShippedTableHasNoGapAndAUniqueOneNoOverlap(RuleSet ruleSet, DecisionTable table) {
        TableBoxes boxes = TableBoxes.of(table);
        assertThat(Gaps.of(boxes.boxes(), Budget.standard()).found()).isEmpty();
        if (table.hitPolicy() == HitPolicy.UNIQUE) {
            assertThat(Overlaps.of(boxes.boxes(), Budget.standard()).found()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("decidingTables")
    void aDeletedRowLeavesExactlyTheGapThatNoOtherRowFills(RuleSet ruleSet, DecisionTable table) {
        int rows = table.rows().size();
        IntStream.of(0, rows / 2, rows - 1)
                .distinct()
                .filter(row -> rows > 1)
                .forEach(row -> gapsAreThoseOfEveryCitizen(ruleSet, without(table, row)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aDeadRowOfAShippedTableIsOneThatChangesNothing(RuleSet ruleSet, DecisionTable table) {
        Set<Integer> dead = new TreeSet<>();
        DeadRows.of(TableBoxes.of(table).boxes(), Budget.standard()).found().stream()
                .map(DeadRow::row)
                .forEach(dead::add);
        DecisionTable live = table;
        for (int row : new TreeSet<>(dead).descendingSet()) {
            live = without(live, row);
        }
        OwnCells cells = new OwnCells(ruleSet, table);
        OwnCells rest = new OwnCells(ruleSet, live);
        assertThat(cells.those(citizen -> !rest.conclusions(citizen).equals(cells.conclusions(citizen))))
                .isEmpty();
    }

    private static void gapsAreThoseOfEveryCitizen(RuleSet ruleSet, DecisionTable table) {
        TableBoxes boxes = TableBoxes.of(table);
        List<Region> gaps = Gaps.of(boxes.boxes(), Budget.standard()).boxes().stream()
                .map(box -> boxes.region(box, ruleSet.grid()))
                .toList();
        OwnCells cells = new OwnCells(ruleSet, table);
        assertThat(cells.those(citizen -> gaps.stream().anyMatch(gap -> gap.must(citizen))
                        != cells.matching(citizen).isEmpty()))
                .isEmpty();
    }

    private static List<Row> matching(DecisionTable table, List<Region> regions, long[] citizen) {
        return IntStream.range(0, regions.size())
                .filter(row -> regions.get(row).must(citizen))
                .mapToObj(table.rows()::get)
                .toList();
    }

    private static DecisionTable without(DecisionTable table, int row) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.remove(row);
        return new DecisionTable(
                table.name(),
                table.title(),
                table.hitPolicy(),
                table.forEveryone(),
                table.marks(),
                table.target(),
                table.columns(),
                rows);
    }
}
