package dk.trin.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two axes of three cells: every citizen, everything that can be known, every one or two restrictions. */
class RegionTest {
    private static final int CELLS = 3;

    @Test
    void aCitizenMayBeInTheRegionWhenSomeCompletionIs() {
        regions()
                .forEach(restrictions -> knowledge()
                        .forEach(known -> assertThat(Region.of(restrictions).may(known))
                                .isEqualTo(completions(known).anyMatch(citizen -> meets(citizen, restrictions)))));
    }

    @Test
    void aCitizenMustBeInTheRegionWhenEveryCompletionIs() {
        regions()
                .forEach(restrictions -> knowledge()
                        .forEach(known -> assertThat(Region.of(restrictions).must(known))
                                .isEqualTo(completions(known).allMatch(citizen -> meets(citizen, restrictions)))));
    }

    @Test
    void aRegionIsEmptyWhenNoCitizenIsInIt() {
        long[] nothingKnown = {Cells.first(CELLS), Cells.first(CELLS)};
        regions()
                .forEach(restrictions -> assertThat(Region.of(restrictions).isEmpty())
                        .isEqualTo(completions(nothingKnown).noneMatch(citizen -> meets(citizen, restrictions))));
    }

    @Test
    void aRegionWithoutRestrictionsHoldsEverybody() {
        Region everybody = Region.of(List.of());
        assertThat(everybody.size()).isZero();
        assertThat(everybody.isEmpty()).isFalse();
        knowledge().forEach(known -> assertThat(everybody.must(known)).isTrue());
    }

    @Test
    void restrictionsStandInTheOrderOfTheGrid() {
        Region region = Region.of(List.of(new Restriction(1, 0b001), new Restriction(0, 0b110)));
        assertThat(IntStream.range(0, region.size()).map(region::axis)).containsExactly(0, 1);
        assertThat(region.accepted(0)).isEqualTo(0b110);
        assertThat(region.accepted(1)).isEqualTo(0b001);
    }

    @Test
    void twoRestrictionsOnOneAxisAreOneThatMeetsBoth() {
        Region region = Region.of(List.of(new Restriction(0, 0b110), new Restriction(0, 0b011)));
        assertThat(region.size()).isOne();
        assertThat(region.accepted(0)).isEqualTo(0b010);
    }

    private static Stream<List<Restriction>> regions() {
        return restrictions()
                .flatMap(one ->
                        Stream.concat(Stream.of(List.of(one)), restrictions().map(other -> List.of(one, other))));
    }

    private static Stream<Restriction> restrictions() {
        return IntStream.range(0, 2)
                .boxed()
                .flatMap(axis -> LongStream.range(0, 1 << CELLS).mapToObj(accepted -> new Restriction(axis, accepted)));
    }

    /** On every axis something is known: one cell or several. */
    private static Stream<long[]> knowledge() {
        return LongStream.range(1, 1 << CELLS)
                .boxed()
                .flatMap(first -> LongStream.range(1, 1 << CELLS).mapToObj(second -> new long[] {first, second}));
    }

    private static Stream<int[]> completions(long[] known) {
        return elements(known[0])
                .boxed()
                .flatMap(first -> elements(known[1]).mapToObj(second -> new int[] {first, second}));
    }

    private static boolean meets(int[] citizen, List<Restriction> restrictions) {
        return restrictions.stream()
                .allMatch(restriction ->
                        elements(restriction.accepted()).anyMatch(element -> element == citizen[restriction.axis()]));
    }

    private static IntStream elements(long set) {
        return IntStream.range(0, CELLS).filter(element -> (set >> element & 1) == 1);
    }
}
