package dk.trin.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.cells.Box;
import dk.trin.rules.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in generated tables is what looking at every citizen finds, for every hit policy. */
class ExhaustiveTest {
    private static final int TABLES = 500;

    /** A pair of rows that both match some citizen. */
    private record Pair(int row, int other, boolean sameOutcome) {}

    @ParameterizedTest
    @EnumSource
    void theGapsHoldExactlyThoseWhomNoRowMatches(HitPolicy policy) {
        tables(policy).forEach(table -> {
            List<Box> gaps = Gaps.of(table.boxes(), Budget.standard()).boxes();
            assertThat(table.citizens().stream()
                            .filter(citizen -> gaps.stream().anyMatch(gap -> SmallTable.has(gap, citizen))
                                    != table.matching(citizen).isEmpty()))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aGapIsAsWideAsTheRowsLetItBeAndNeedsToBeTold(HitPolicy policy) {
        tables(policy).forEach(table -> {
            List<Box> gaps = Gaps.of(table.boxes(), Budget.standard()).boxes();
            List<int[]> missed = table.citizens().stream()
                    .filter(citizen -> table.matching(citizen).isEmpty())
                    .toList();
            for (Box gap : gaps) {
                assertThat(table.wider(gap))
                        .noneMatch(box -> table.citizens().stream()
                                .filter(citizen -> SmallTable.has(box, citizen))
                                .allMatch(citizen -> table.matching(citizen).isEmpty()));
                assertThat(missed)
                        .anyMatch(citizen -> gaps.stream()
                                .filter(other -> SmallTable.has(other, citizen))
                                .allMatch(gap::equals));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void gapsThatShareACitizenAreOne(HitPolicy policy) {
        tables(policy).forEach(table -> {
            List<Gap> gaps = Gaps.of(table.boxes(), Budget.standard()).found();
            assertThat(table.citizens())
                    .allMatch(citizen -> gaps.stream()
                                    .filter(gap -> gap.boxes().stream().anyMatch(box -> SmallTable.has(box, citizen)))
                                    .count()
                            < 2);
            assertThat(gaps)
                    .allMatch(gap ->
                            gap.boxes().stream().allMatch(box -> gap.around().holds(box)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theOverlapsAreExactlyThePairsThatMatchTheSameCitizen(HitPolicy policy) {
        tables(policy).forEach(table -> {
            List<Pair> told = new ArrayList<>();
            for (Overlap overlap : Overlaps.of(table.boxes(), Budget.standard()).found()) {
                overlap.others().forEach(other -> told.add(pair(overlap.row(), other, overlap.sameOutcome())));
            }
            assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(pairs(table));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAnOverlapSharesIsMatchedByBothRows(HitPolicy policy) {
        tables(policy)
                .forEach(table -> Overlaps.of(table.boxes(), Budget.standard())
                        .found()
                        .forEach(overlap -> assertThat(table.citizens().stream()
                                        .filter(citizen -> SmallTable.has(overlap.common(), citizen)))
                                .isNotEmpty()
                                .allMatch(citizen -> table.matching(citizen)
                                        .containsAll(List.of(
                                                overlap.row(), overlap.others().get(0))))));
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsDeadWhenItMakesNoDifferenceToAnybodyAmongTheRowsThatAreLeft(HitPolicy policy) {
        tables(policy).forEach(table -> {
            List<Integer> dead = new ArrayList<>();
            List<Integer> left = new ArrayList<>(table.rows());
            for (int row = table.boxes().size() - 1; row >= 0; row--) {
                List<Integer> without = new ArrayList<>(left);
                without.remove((Integer) row);
                if (makeNoDifference(table, left, without)) {
                    dead.add(0, row);
                    left = without;
                }
            }
            assertThat(DeadRows.of(table.boxes(), Budget.standard()).found().stream()
                            .map(DeadRow::row))
                    .isEqualTo(dead);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theRowsThatStandInForADeadRowMatchEverybodyWhomItMatches(HitPolicy policy) {
        tables(policy)
                .forEach(table -> DeadRows.of(table.boxes(), Budget.standard())
                        .found()
                        .forEach(dead -> assertThat(table.citizens().stream()
                                        .filter(citizen ->
                                                SmallTable.has(table.boxes().row(dead.row()), citizen)))
                                .allMatch(citizen -> dead.by().stream()
                                        .anyMatch(by -> table.matching(citizen).contains(by)))));
    }

    private static Stream<SmallTable> tables(HitPolicy policy) {
        return IntStream.range(0, TABLES).mapToObj(seed -> SmallTable.of(policy, seed));
    }

    private static boolean makeNoDifference(SmallTable table, List<Integer> rows, List<Integer> others) {
        return table.citizens().stream()
                .allMatch(citizen -> table.given(citizen, rows).equals(table.given(citizen, others)));
    }

    private static List<Pair> pairs(SmallTable table) {
        return table.citizens().stream()
                .map(table::matching)
                .flatMap(rows -> rows.stream()
                        .flatMap(row -> rows.stream()
                                .filter(other -> row < other)
                                .map(other -> pair(row, other, outcome(table, row) == outcome(table, other)))))
                .distinct()
                .toList();
    }

    private static int outcome(SmallTable table, int row) {
        return table.boxes().outcomes().get(row);
    }

    private static Pair pair(int row, int other, boolean sameOutcome) {
        return new Pair(Math.min(row, other), Math.max(row, other), sameOutcome);
    }
}
