package dk.trin.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import dk.trin.rules.table.HitPolicy;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as large as any that people write, with faults in one row of ten. */
class TreeTableTest {
    private static final int CITIZENS = 2_000;

    private static final List<Searched> SEARCHED = Stream.of(
                    new TreeTable.Shape(1500, 7, 0, 0.1),
                    new TreeTable.Shape(1500, 15, 0, 0.1),
                    new TreeTable.Shape(1500, 8, 7, 0.1))
            .map(TreeTableTest::search)
            .toList();

    private record Searched(TreeTable tree, Gaps gaps, Overlaps overlaps) {
        @Override
        public String toString() {
            return tree.rows().size() + " rows, " + tree.whole().sides().size() + " columns";
        }
    }

    static Stream<Searched> searched() {
        return SEARCHED.stream();
    }

    @ParameterizedTest
    @MethodSource("searched")
    void thereAreAtMostTwoFindingsForEachFault(Searched table) {
        int findings = table.gaps().found().size() + table.overlaps().found().size();
        assertThat(findings)
                .isBetween(table.tree().faults() / 2, 2 * table.tree().faults());
    }

    @ParameterizedTest
    @MethodSource("searched")
    void theSearchIsFinishedWithinItsBudget(Searched table) {
        assertThat(table.gaps().unsearched().isEmpty()).isTrue();
        assertThat(table.overlaps().unsearched().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("searched")
    void aRandomCitizenIsInAGapExactlyWhenNoRowMatches(Searched table) {
        List<Box> gaps = table.gaps().boxes();
        assertThat(citizens(table.tree())
                        .filter(citizen -> gaps.stream().anyMatch(gap -> SmallTable.has(gap, citizen))
                                != table.tree().rows().stream().noneMatch(row -> SmallTable.has(row, citizen))))
                .isEmpty();
    }

    @Test
    void aTreeWithoutFaultsHasNoFindings() {
        Boxes table = boxes(TreeTable.of(new TreeTable.Shape(1500, 7, 3, 0), 9));
        assertThat(Gaps.of(table, Budget.standard()).found()).isEmpty();
        assertThat(Overlaps.of(table, Budget.standard()).found()).isEmpty();
        assertThat(DeadRows.of(table, Budget.standard()).found()).isEmpty();
    }

    private static Searched search(TreeTable.Shape shape) {
        TreeTable tree = TreeTable.of(shape, 7);
        return new Searched(tree, Gaps.of(boxes(tree), Budget.standard()), Overlaps.of(boxes(tree), Budget.standard()));
    }

    private static Boxes boxes(TreeTable tree) {
        List<Integer> outcomes = IntStream.range(0, tree.rows().size())
                .map(row -> row % 4)
                .boxed()
                .toList();
        return new Boxes(HitPolicy.UNIQUE, tree.whole(), tree.rows(), outcomes);
    }

    /** Half of them near the rows' own corners, where faults are. */
    private static Stream<int[]> citizens(TreeTable tree) {
        Random random = new Random(1);
        return Stream.generate(() -> random.nextBoolean()
                        ? citizen(tree.whole(), random)
                        : near(tree.rows().get(random.nextInt(tree.rows().size())), tree.whole(), random))
                .limit(CITIZENS);
    }

    private static int[] citizen(Box box, Random random) {
        return box.sides().stream().mapToInt(side -> cell(side, random)).toArray();
    }

    /** Somebody in the box but for one axis. */
    private static int[] near(Box box, Box whole, Random random) {
        int axis = random.nextInt(box.sides().size());
        return citizen(box.with(axis, whole.side(axis)), random);
    }

    private static int cell(Side side, Random random) {
        if (side instanceof Side.Span span) {
            return span.from() + random.nextInt(span.size());
        }
        long cells = ((Side.Mask) side).cells();
        return random.ints(0, Long.SIZE)
                .filter(cell -> (cells >> cell & 1) == 1)
                .findFirst()
                .orElseThrow();
    }
}
