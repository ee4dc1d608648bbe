package dk.trin.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two axes of three cells, one with spans and one with masks: every pair of boxes, against plain sets of citizens. */
class BoxTest {
    private static final int CELLS = 3;
    private static final List<Box> BOXES = spans().flatMap(span -> masks().map(mask -> new Box(List.of(span, mask))))
            .toList();

    private record Citizen(int first, int second) {}

    @Test
    void aBoxIsEmptyWhenNobodyIsInIt() {
        BOXES.forEach(box -> assertThat(box.isEmpty()).isEqualTo(citizens(box).isEmpty()));
    }

    @Test
    void twoBoxesMeetWhenSomebodyIsInBoth() {
        pairsAgree(Box::meets, (box, other) -> box.stream().anyMatch(other::contains));
    }

    @Test
    void aBoxHoldsAnotherWhenEverybodyInThatIsInIt() {
        notEmpty()
                .forEach(other -> BOXES.forEach(box ->
                        assertThat(box.holds(other)).isEqualTo(citizens(box).containsAll(citizens(other)))));
    }

    @Test
    void theCommonBoxIsEverybodyInBoth() {
        pairs((box, other) -> assertThat(citizens(box.common(other)))
                .isEqualTo(
                        citizens(box).stream().filter(citizens(other)::contains).collect(Collectors.toSet())));
    }

    @Test
    void theHullIsTheSmallestBoxAroundTwo() {
        notEmpty()
                .forEach(box -> notEmpty().forEach(other -> {
                    Box hull = box.hull(other);
                    assertThat(hull.holds(box) && hull.holds(other)).isTrue();
                    assertThat(BOXES).allMatch(each -> each.holds(hull) || !each.holds(box) || !each.holds(other));
                }));
    }

    @Test
    void aSideIsAsManyCellsAsItAccepts() {
        BOXES.forEach(box -> assertThat(box.side(0).size() * box.side(1).size())
                .isEqualTo(citizens(box).size()));
    }

    @Test
    void aSideIsWidenedUntilWhatIsAvoidedStopsIt() {
        spans().forEach(kept -> around(kept, spans().toList()));
        masks().forEach(kept -> around(kept, masks().toList()));
    }

    @Test
    void aNumberMayHaveAnyNumberOfCells() {
        Side.Span many = new Side.Span(0, 5000);
        assertThat(many.holds(new Side.Span(64, 4999))).isTrue();
        assertThat(many.size()).isEqualTo(5000);
    }

    private static void around(Side kept, List<Side> sides) {
        Side whole = sides.stream().reduce(Side::hull).orElseThrow();
        for (Side one : sides) {
            for (Side other : sides) {
                List<Side> avoided = List.of(one, other);
                if (!kept.isEmpty() && avoided.stream().noneMatch(side -> side.isEmpty() || side.meets(kept))) {
                    Side wide = whole.around(kept, avoided);
                    assertThat(wide.holds(kept)).isTrue();
                    assertThat(avoided).noneMatch(wide::meets);
                    assertThat(sides)
                            .allMatch(each ->
                                    !each.holds(kept) || avoided.stream().anyMatch(each::meets) || wide.holds(each));
                }
            }
        }
    }

    private static void pairsAgree(BiPredicate<Box, Box> boxes, BiPredicate<Set<Citizen>, Set<Citizen>> sets) {
        pairs((box, other) -> assertThat(boxes.test(box, other)).isEqualTo(sets.test(citizens(box), citizens(other))));
    }

    private static void pairs(BiConsumer<Box, Box> check) {
        BOXES.forEach(box -> BOXES.forEach(other -> check.accept(box, other)));
    }

    private static Stream<Box> notEmpty() {
        return BOXES.stream().filter(box -> !citizens(box).isEmpty());
    }

    private static Set<Citizen> citizens(Box box) {
        Side.Span span = (Side.Span) box.side(0);
        long cells = ((Side.Mask) box.side(1)).cells();
        return IntStream.range(span.from(), span.to())
                .boxed()
                .flatMap(first -> IntStream.range(0, CELLS)
                        .filter(second -> (cells >> second & 1) == 1)
                        .mapToObj(second -> new Citizen(first, second)))
                .collect(Collectors.toSet());
    }

    /** Every one there is, and two that nobody is in. */
    private static Stream<Side> spans() {
        return IntStream.rangeClosed(0, CELLS)
                .boxed()
                .flatMap(from ->
                        IntStream.rangeClosed(Math.max(0, from - 1), CELLS).mapToObj(to -> new Side.Span(from, to)));
    }

    private static Stream<Side> masks() {
        return LongStream.range(0, 1 << CELLS).mapToObj(Side.Mask::new);
    }
}
