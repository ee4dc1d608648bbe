package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Side;
import dk.trin.rules.table.HitPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A random table of a few rows and axes of both kinds, and everything about it found by looking at every citizen. */
record SmallTable(Boxes boxes) {
    private static final int MOST_CELLS = 5;
    private static final int MOST_ROWS = 9;
    private static final int OUTCOMES = 3;

    static SmallTable of(HitPolicy policy, int seed) {
        Random random = new Random(seed);
        Box whole = box(1 + random.nextInt(4), () -> wholeSide(random));
        int rows = 1 + random.nextInt(MOST_ROWS);
        double free = random.nextDouble();
        List<Box> boxes =
                Stream.generate(() -> row(whole, free, random)).limit(rows).toList();
        List<Integer> outcomes = random.ints(rows, 0, OUTCOMES).boxed().toList();
        return new SmallTable(new Boxes(policy, whole, boxes, outcomes));
    }

    /** Every citizen there is, as one cell per axis. */
    List<int[]> citizens() {
        List<int[]> citizens = List.of(new int[0]);
        for (Side side : boxes.whole().sides()) {
            citizens = citizens.stream().flatMap(known -> with(known, side)).toList();
        }
        return citizens;
    }

    /** The rows that match a citizen, from 0. */
    List<Integer> matching(int[] citizen) {
        return IntStream.range(0, boxes.size())
                .filter(row -> has(boxes.row(row), citizen))
                .boxed()
                .toList();
    }

    /** What some of the rows give a citizen, read by the hit policy: under FIRST the row itself, otherwise outcomes. */
    List<Integer> given(int[] citizen, List<Integer> rows) {
        List<Integer> matching =
                matching(citizen).stream().filter(rows::contains).toList();
        Stream<Integer> outcomes = matching.stream().map(boxes.outcomes()::get);
        return switch (boxes.hitPolicy()) {
            case FIRST -> matching.stream().limit(1).toList();
            case HIGHEST -> outcomes.max(Integer::compare).stream().toList();
            case UNIQUE, COLLECT -> outcomes.distinct().sorted().toList();
        };
    }

    List<Integer> rows() {
        return IntStream.range(0, boxes.size()).boxed().toList();
    }

    /** The box with one more cell along one axis, in every way there is. */
    List<Box> wider(Box box) {
        List<Box> wider = new ArrayList<>();
        for (int axis = 0; axis < box.sides().size(); axis++) {
            for (int cell = 0; cell < MOST_CELLS; cell++) {
                Side more = with(box.side(axis), cell);
                if (!has(box.side(axis), cell) && boxes.whole().side(axis).holds(more)) {
                    wider.add(box.with(axis, more));
                }
            }
        }
        return wider;
    }

    static boolean has(Box box, int[] citizen) {
        return IntStream.range(0, citizen.length).allMatch(axis -> has(box.side(axis), citizen[axis]));
    }

    private static boolean has(Side side, int cell) {
        return side instanceof Side.Span span
                ? span.from() <= cell && cell < span.to()
                : (((Side.Mask) side).cells() >> cell & 1) == 1;
    }

    private static Side with(Side side, int cell) {
        return side instanceof Side.Span span
                ? new Side.Span(Math.min(span.from(), cell), Math.max(span.to(), cell + 1))
                : new Side.Mask(((Side.Mask) side).cells() | 1L << cell);
    }

    private static Stream<int[]> with(int[] known, Side side) {
        return IntStream.range(0, MOST_CELLS).filter(cell -> has(side, cell)).mapToObj(cell -> {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = cell;
            return more;
        });
    }

    private static Box box(int axes, Supplier<Side> sides) {
        return new Box(Stream.generate(sides).limit(axes).toList());
    }

    private static Side wholeSide(Random random) {
        int cells = 2 + random.nextInt(MOST_CELLS - 1);
        return random.nextBoolean() ? new Side.Span(0, cells) : new Side.Mask(Cells.first(cells));
    }

    private static Box row(Box whole, double free, Random random) {
        List<Side> sides = new ArrayList<>();
        for (Side side : whole.sides()) {
            sides.add(random.nextDouble() < free ? side : part(side, random));
        }
        return new Box(sides);
    }

    /** Any part of a side, sometimes nothing. */
    private static Side part(Side side, Random random) {
        if (side instanceof Side.Mask mask) {
            return new Side.Mask(mask.cells() & random.nextLong());
        }
        int from = random.nextInt(side.size());
        return new Side.Span(from, from + random.nextInt(side.size() - from + 1));
    }
}
