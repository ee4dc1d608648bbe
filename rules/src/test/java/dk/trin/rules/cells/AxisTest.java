package dk.trin.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {
    private static final List<BigDecimal> BOUNDS = numbers("-1", "0", "7.5", "48", "70");

    @ParameterizedTest
    @MethodSource("axesOfValues")
    void atLeastIsTheOrderedValuesOfThisNeedOrMore(Axis.OfValues axis) {
        for (Value bound : axis.term().values()) {
            assertThat(values(axis, axis.atLeast(bound)))
                    .isEqualTo(ordered(axis)
                            .filter(value -> value.position() >= bound.position())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("axesOfValues")
    void atMostIsTheOrderedValuesOfThisNeedOrLess(Axis.OfValues axis) {
        for (Value bound : axis.term().values()) {
            assertThat(values(axis, axis.atMost(bound)))
                    .isEqualTo(ordered(axis)
                            .filter(value -> value.position() <= bound.position())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("axesOfValues")
    void onlyIsTheCellOfThatValue(Axis.OfValues axis) {
        for (Value value : axis.term().values()) {
            assertThat(values(axis, axis.only(value))).containsExactly(value);
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    void differentSetsHaveDifferentWords(Axis axis) {
        assertThat(subsets(axis).mapToObj(axis::words)).doesNotHaveDuplicates();
    }

    @Test
    void wordsNameTheTermAndWhatEachCellStandsFor() {
        Axis.OfValues axis = axisOf(Standing.ORDERED, Standing.ORDERED, Standing.OUTSIDE);
        assertThat(axis.words(0b101)).isEqualTo("clinical.some: v0|v2");
    }

    @Test
    void differentMembersOfOneSetHaveDifferentWords() {
        List<Value> members = axisOf(Standing.NOMINAL, Standing.NOMINAL).term().values();
        Axis.OfMember one = new Axis.OfMember(set(members), members.get(0));
        Axis.OfMember other = new Axis.OfMember(set(members), members.get(1));
        assertThat(Stream.of(one, other).flatMap(axis -> Stream.of(axis.words(1), axis.words(2), axis.words(3))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("axes")
    void allCellsOfAnAxisAreAsManyAsItsSize(Axis axis) {
        assertThat(Long.bitCount(axis.all())).isEqualTo(axis.size());
    }

    @Test
    void aNumberFallsInTheCellThatItsGreatestBoundBegins() {
        Axis.OfNumbers axis = axisOf(BOUNDS);
        for (int place = 0; place < BOUNDS.size(); place++) {
            assertThat(axis.cell(justBelow(BOUNDS.get(place)))).isEqualTo(place);
            assertThat(axis.cell(BOUNDS.get(place))).isEqualTo(place + 1);
            assertThat(axis.cell(justAbove(BOUNDS.get(place)))).isEqualTo(place + 1);
        }
    }

    @Test
    void aNumberIsTheSameHoweverManyDecimalsAreWritten() {
        Axis.OfNumbers axis = axisOf(BOUNDS);
        assertThat(axis.cell(new BigDecimal("7.50"))).isEqualTo(axis.cell(new BigDecimal("7.5")));
        assertThat(axis.from(new BigDecimal("48.0"))).isEqualTo(axis.from(new BigDecimal("48")));
    }

    @Test
    void fromAndBelowAgreeWithComparingTheNumbers() {
        Axis.OfNumbers axis = axisOf(BOUNDS);
        for (BigDecimal bound : BOUNDS) {
            around(BOUNDS).forEach(number -> {
                long cell = Cells.only(axis.cell(number));
                assertThat(Cells.may(cell, axis.from(bound))).isEqualTo(number.compareTo(bound) >= 0);
                assertThat(Cells.may(cell, axis.below(bound))).isEqualTo(number.compareTo(bound) < 0);
            });
        }
    }

    @Test
    void fromAndBelowComplementEachOther() {
        Axis.OfNumbers axis = axisOf(BOUNDS);
        for (BigDecimal bound : BOUNDS) {
            assertThat(axis.from(bound) | axis.below(bound)).isEqualTo(axis.all());
            assertThat(axis.from(bound) & axis.below(bound)).isEqualTo(Cells.NONE);
        }
    }

    @Test
    void anAxisOf63BoundsHas64Cells() {
        List<BigDecimal> bounds =
                IntStream.rangeClosed(1, 63).mapToObj(BigDecimal::valueOf).toList();
        Axis.OfNumbers axis = axisOf(bounds);
        assertThat(axis.all()).isEqualTo(-1L);
        assertThat(axis.from(BigDecimal.valueOf(63))).isEqualTo(Long.MIN_VALUE);
        assertThat(axis.below(BigDecimal.valueOf(63))).isEqualTo(Long.MAX_VALUE);
        assertThat(axis.below(BigDecimal.ONE)).isEqualTo(1L);
    }

    @Test
    void anAxisOf64ValuesReachesItsLast() {
        Axis.OfValues axis =
                axisOf(Stream.generate(() -> Standing.ORDERED).limit(64).toArray(Standing[]::new));
        assertThat(axis.atLeast(axis.value(63))).isEqualTo(Long.MIN_VALUE);
        assertThat(axis.atMost(axis.value(63))).isEqualTo(-1L);
        assertThat(axis.atLeast(axis.value(0))).isEqualTo(-1L);
    }

    /** Every factor of one to four values, each in or outside the order. */
    static Stream<Axis.OfValues> axesOfValues() {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(size -> IntStream.range(0, 1 << size)
                        .mapToObj(pattern -> axisOf(IntStream.range(0, size)
                                .mapToObj(place -> (pattern >> place & 1) == 1 ? Standing.OUTSIDE : Standing.ORDERED)
                                .toArray(Standing[]::new))));
    }

    static Stream<Axis> axes() {
        List<Value> values = axisOf(Standing.NOMINAL, Standing.NOMINAL).term().values();
        return Stream.concat(axesOfValues(), Stream.of(new Axis.OfMember(set(values), values.get(0)), axisOf(BOUNDS)));
    }

    private static Axis.OfValues axisOf(Standing... standings) {
        return AxisFixtures.ofValues("clinical.some", standings);
    }

    private static Axis.OfNumbers axisOf(List<BigDecimal> bounds) {
        return new Axis.OfNumbers(AxisFixtures.factor("clinical.number", Kind.DECIMAL, List.of()), bounds);
    }

    private static Factor set(List<Value> members) {
        return AxisFixtures.factor("clinical.set", Kind.SET, members);
    }

    private static LongStream subsets(Axis axis) {
        return LongStream.range(0, 1L << axis.size());
    }

    private static Stream<Value> ordered(Axis.OfValues axis) {
        return axis.term().values().stream().filter(value -> value.standing() == Standing.ORDERED);
    }

    private static List<Value> values(Axis.OfValues axis, long cells) {
        return axis.term().values().stream()
                .filter(value -> (cells >> value.position() & 1) == 1)
                .toList();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static Stream<BigDecimal> around(List<BigDecimal> bounds) {
        return bounds.stream().flatMap(bound -> Stream.of(justBelow(bound), bound, justAbove(bound)));
    }

    private static BigDecimal justBelow(BigDecimal number) {
        return number.subtract(new BigDecimal("0.0001"));
    }

    private static BigDecimal justAbove(BigDecimal number) {
        return number.add(new BigDecimal("0.0001"));
    }
}
