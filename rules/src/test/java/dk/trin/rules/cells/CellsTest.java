package dk.trin.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final long EVERY_CELL = -1L;
    private static final long LAST_CELL = Long.MIN_VALUE;

    @Test
    void aConditionCoversItself() {
        forAll(set -> assertThat(Cells.must(set, set)).isTrue());
    }

    @Test
    void coveringIsTransitive() {
        forAllPairs((small, middle) -> sets().filter(large -> Cells.must(small, middle) && Cells.must(middle, large))
                .forEach(large -> assertThat(Cells.must(small, large)).isTrue()));
    }

    @Test
    void whatIsKnownMayBeAcceptedWhenTheyShareAnElement() {
        forAllPairs((known, accepted) -> assertThat(Cells.may(known, accepted))
                .isEqualTo(elements(known).stream().anyMatch(elements(accepted)::contains)));
    }

    @Test
    void whatIsKnownMustBeAcceptedWhenEveryElementIs() {
        forAllPairs((known, accepted) -> assertThat(Cells.must(known, accepted))
                .isEqualTo(elements(accepted).containsAll(elements(known))));
    }

    @Test
    void whatIsTakenAwayIsGoneAndTheRestIsLeft() {
        forAllPairs((set, taken) -> assertThat(elements(Cells.without(set, taken)))
                .isEqualTo(kept(set, element -> !elements(taken).contains(element))));
    }

    @Test
    void fromKeepsTheCellItselfAndEveryHigherOne() {
        for (int least = 0; least <= 4; least++) {
            int from = least;
            forAll(set -> assertThat(elements(Cells.from(set, from))).isEqualTo(kept(set, element -> element >= from)));
        }
    }

    @Test
    void theLowestAndHighestCellsAreTheSmallestAndGreatestElements() {
        sets().filter(set -> set != Cells.NONE).forEach(set -> {
            List<Integer> elements = elements(set);
            assertThat(Cells.lowest(set)).isEqualTo(elements.get(0));
            assertThat(Cells.highest(set)).isEqualTo(elements.get(elements.size() - 1));
        });
    }

    @Test
    void oneIsExactlyOneElement() {
        forAll(set -> assertThat(Cells.isOne(set)).isEqualTo(elements(set).size() == 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 31, 32, 33, 63, 64})
    void theFirstCellsAreAsManyAsAskedForAndTheLowest(int count) {
        BitSet expected = new BitSet();
        expected.set(0, count);
        assertThat(BitSet.valueOf(new long[] {Cells.first(count)})).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 62, 63})
    void everyCellThatFitsIsASetOfItsOwn(int cell) {
        assertThat(elements(Cells.only(cell))).containsExactly(cell);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65, 128})
    void noMoreThan64CellsFit(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cells.first(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 64, 65})
    void aCellOutsideThe64IsADefect(int cell) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cells.only(cell));
    }

    @Test
    void theLastOf64CellsIsACellLikeTheOthers() {
        assertThat(Cells.only(63)).isEqualTo(LAST_CELL);
        assertThat(Cells.highest(LAST_CELL)).isEqualTo(63);
        assertThat(Cells.lowest(LAST_CELL)).isEqualTo(63);
        assertThat(Cells.isOne(LAST_CELL)).isTrue();
        assertThat(Cells.may(LAST_CELL, EVERY_CELL)).isTrue();
        assertThat(Cells.must(EVERY_CELL, Cells.without(EVERY_CELL, LAST_CELL))).isFalse();
    }

    @Test
    void fromReachesToTheEndOf64Cells() {
        assertThat(Cells.from(EVERY_CELL, 0)).isEqualTo(EVERY_CELL);
        assertThat(Cells.from(EVERY_CELL, 63)).isEqualTo(LAST_CELL);
        assertThat(Cells.from(EVERY_CELL, 64)).isEqualTo(Cells.NONE);
    }

    /** All subsets of four cells, and so of fewer. */
    private static LongStream sets() {
        return LongStream.range(0, 16);
    }

    private static void forAll(LongConsumer check) {
        sets().forEach(check);
    }

    private static void forAllPairs(Pair check) {
        sets().forEach(left -> sets().forEach(right -> check.of(left, right)));
    }

    private interface Pair {
        void of(long left, long right);
    }

    private static List<Integer> elements(long set) {
        return BitSet.valueOf(new long[] {set}).stream().boxed().toList();
    }

    private static List<Integer> kept(long set, IntPredicate keep) {
        return elements(set).stream().filter(keep::test).toList();
    }
}
