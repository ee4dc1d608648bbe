package dk.trin.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import dk.trin.rules.table.HitPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Past its budget a search tells what it left out, and what it told until then is true. */
class BudgetTest {
    private static final List<SmallTable> TABLES = IntStream.range(0, 60)
            .mapToObj(seed -> SmallTable.of(HitPolicy.UNIQUE, seed))
            .toList();

    @Test
    void gapsAreToldCompletelyOrSaidNotToBe() {
        budgets((table, most) -> {
            Gaps all = Gaps.of(table.boxes(), Budget.standard());
            Gaps some = Gaps.of(table.boxes(), new Budget(most));
            assertThat(some.boxes()).allMatch(box -> uncovered(table, box));
            if (some.unsearched().isEmpty()) {
                assertThat(missed(table, some)).isEqualTo(missed(table, all));
            }
        });
    }

    @Test
    void overlapsAreToldCompletelyOrSaidNotToBe() {
        budgets((table, most) -> {
            Overlaps all = Overlaps.of(table.boxes(), Budget.standard());
            Overlaps some = Overlaps.of(table.boxes(), new Budget(most));
            if (some.unsearched().isEmpty()) {
                assertThat(some).isEqualTo(all);
            }
            assertThat(some.found())
                    .allMatch(overlap -> overlap.others().stream()
                            .allMatch(other -> table.boxes()
                                    .row(overlap.row())
                                    .meets(table.boxes().row(other))));
        });
    }

    @Test
    void everyRowIsDeadOrNotOrSaidToBeUndecided() {
        budgets((table, most) -> {
            DeadRows all = DeadRows.of(table.boxes(), Budget.standard());
            DeadRows some = DeadRows.of(table.boxes(), new Budget(most));
            if (some.unsearched().isEmpty()) {
                assertThat(some).isEqualTo(all);
            }
        });
    }

    @Test
    void withoutAnyBudgetEveryRowAndEveryColumnThatMattersIsUnsearched() {
        Box whole = box(0, 10, 0, 10);
        Boxes table = new Boxes(HitPolicy.UNIQUE, whole, List.of(box(0, 4, 0, 10), box(3, 9, 0, 10)), List.of(0, 0));
        assertThat(Gaps.of(table, new Budget(0)).unsearched())
                .satisfies(left -> assertThat(left.rows()).containsExactly(0, 1))
                .satisfies(left -> assertThat(left.axes()).containsExactly(0));
        assertThat(Overlaps.of(table, new Budget(0)).unsearched().rows()).contains(1);
        assertThat(DeadRows.of(table, new Budget(0)).unsearched().rows()).containsExactly(0, 1);
    }

    @Test
    void aTableThatNoSearchCouldFinishStopsAtItsBudget() {
        Budget budget = new Budget(2_000_000);
        Boxes table = scattered();
        assertThat(Gaps.of(table, budget).unsearched().isEmpty()).isFalse();
        assertThat(budget.used()).isLessThan(10_000_000);
    }

    @FunctionalInterface
    private interface Check {
        void on(SmallTable table, long most);
    }

    private static void budgets(Check check) {
        TABLES.forEach(
                table -> LongStream.of(0, 1, 5, 20, 50, 100, 300, 1000, 3000).forEach(most -> check.on(table, most)));
    }

    private static boolean uncovered(SmallTable table, Box box) {
        return table.citizens().stream()
                .filter(citizen -> SmallTable.has(box, citizen))
                .allMatch(citizen -> table.matching(citizen).isEmpty());
    }

    private static List<String> missed(SmallTable table, Gaps gaps) {
        return table.citizens().stream()
                .filter(citizen -> gaps.boxes().stream().anyMatch(box -> SmallTable.has(box, citizen)))
                .map(Arrays::toString)
                .toList();
    }

    private static Box box(int from, int to, int otherFrom, int otherTo) {
        return new Box(List.of(new Side.Span(from, to), new Side.Span(otherFrom, otherTo)));
    }

    /** Each row asks about three of thirty columns. */
    private static Boxes scattered() {
        Random random = new Random(1);
        Box whole = new Box(
                Stream.<Side>generate(() -> new Side.Span(0, 10)).limit(30).toList());
        List<Box> rows = Stream.generate(() -> random.ints(0, 30)
                        .distinct()
                        .limit(3)
                        .boxed()
                        .reduce(whole, (box, axis) -> box.with(axis, new Side.Span(2, 7)), (one, other) -> other))
                .limit(100)
                .toList();
        return new Boxes(
                HitPolicy.FIRST, whole, rows, rows.stream().map(row -> 0).toList());
    }
}
