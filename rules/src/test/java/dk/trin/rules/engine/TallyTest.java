package dk.trin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.table.HitPolicy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sequence of up to five rows that may or must match, each with one of three outcomes. */
class TallyTest {
    private static final int MOST_ROWS = 5;
    private static final int OUTCOMES = 3;
    private static final List<List<Row>> SEQUENCES = sequences(MOST_ROWS);

    private record Row(int outcome, boolean must) {}

    @Test
    void everySequenceIsThere() {
        assertThat(SEQUENCES).hasSize(6 + 36 + 216 + 1_296 + 7_776).doesNotHaveDuplicates();
    }

    @Test
    void firstCanGiveWhatTheFirstMatchingRowGives() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(HitPolicy.FIRST, rows).possible()
                        != possible(rows, matching -> Cells.only(matching.get(0).outcome())))
                .isEmpty();
    }

    @Test
    void highestCanGiveTheGreatestNeedOfTheMatchingRows() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(HitPolicy.HIGHEST, rows).possible()
                        != possible(rows, matching -> Cells.only(greatest(matching))))
                .isEmpty();
    }

    @Test
    void collectCanGiveWhatAnyMatchingRowGives() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(HitPolicy.COLLECT, rows).possible() != possible(rows, TallyTest::outcomes))
                .isEmpty();
    }

    @Test
    void collectIsSureOfWhatEveryCompletionGives() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(HitPolicy.COLLECT, rows).sure() != inEveryCompletion(rows))
                .isEmpty();
    }

    /** In a table that is proved UNIQUE no completion matches two rows, so a row that must match stands alone. */
    @Test
    void uniqueCanGiveWhatTheOneMatchingRowGives() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> rows.size() == 1 || rows.stream().noneMatch(Row::must))
                .filteredOn(rows -> tally(HitPolicy.UNIQUE, rows).possible()
                        != possible(rows, matching -> matching.size() == 1 ? outcomes(matching) : Cells.NONE))
                .isEmpty();
    }

    @Test
    void firstIsDecidedByARowThatMustMatch() {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(HitPolicy.FIRST, rows).isDecided()
                        != rows.stream().anyMatch(Row::must))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "FIRST", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherPolicyReadsToTheLastRow(HitPolicy policy) {
        assertThat(SEQUENCES)
                .filteredOn(rows -> tally(policy, rows).isDecided())
                .isEmpty();
    }

    @Test
    void withoutARowNothingIsPossible() {
        for (HitPolicy policy : HitPolicy.values()) {
            assertThat(tally(policy, List.of()).possible()).isEqualTo(Cells.NONE);
            assertThat(tally(policy, List.of()).sure()).isEqualTo(Cells.NONE);
        }
    }

    @Test
    void startingAgainForgetsTheTableBefore() {
        Tally tally = tally(HitPolicy.FIRST, List.of(new Row(2, true)));
        tally.start(HitPolicy.HIGHEST);
        tally.add(0, false);
        assertThat(tally.possible()).isEqualTo(Cells.only(0));
        assertThat(tally.sure()).isEqualTo(Cells.NONE);
        assertThat(tally.isDecided()).isFalse();
    }

    private static Tally tally(HitPolicy policy, List<Row> rows) {
        Tally tally = new Tally();
        tally.start(policy);
        rows.forEach(row -> tally.add(row.outcome(), row.must()));
        return tally;
    }

    /** The union of what every completion gives; one in which no row matches gives nothing. */
    private static long possible(List<Row> rows, Function<List<Row>, Long> given) {
        return completions(rows).stream()
                .filter(matching -> !matching.isEmpty())
                .map(given)
                .reduce(Cells.NONE, (left, right) -> left | right);
    }

    /** Every way in which the rows can turn out: those that must match do, the others do or do not. */
    private static List<List<Row>> completions(List<Row> rows) {
        return LongStream.range(0, 1L << rows.size())
                .mapToObj(pattern -> IntStream.range(0, rows.size())
                        .filter(place -> rows.get(place).must() || (pattern >> place & 1) == 1)
                        .mapToObj(rows::get)
                        .toList())
                .toList();
    }

    private static long outcomes(List<Row> rows) {
        return rows.stream().mapToLong(row -> 1L << row.outcome()).reduce(0, (left, right) -> left | right);
    }

    private static long inEveryCompletion(List<Row> rows) {
        return completions(rows).stream().mapToLong(TallyTest::outcomes).reduce(-1L, (left, right) -> left & right);
    }

    private static int greatest(List<Row> rows) {
        return rows.stream().mapToInt(Row::outcome).max().orElseThrow();
    }

    /** All sequences of this many rows, and the shorter ones they begin with. */
    private static List<List<Row>> sequences(int most) {
        if (most == 1) {
            return rows().map(List::of).toList();
        }
        List<List<Row>> shorter = sequences(most - 1);
        Stream<List<Row>> longer = shorter.stream()
                .filter(rows -> rows.size() == most - 1)
                .flatMap(rows -> rows().map(row ->
                        Stream.concat(rows.stream(), Stream.of(row)).toList()));
        return Stream.concat(shorter.stream(), longer).toList();
    }

    private static Stream<Row> rows() {
        return IntStream.range(0, OUTCOMES)
                .boxed()
                .flatMap(outcome -> Stream.of(new Row(outcome, true), new Row(outcome, false)));
    }
}
