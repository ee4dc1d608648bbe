package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as a decision tree gives it, each row the box of one leaf, with faults planted in some of them. Numbers run from 0
 * to 1000 and are cut at random; categories have two to eight values.
 *
 * @param faults how many rows were removed, widened or narrowed
 */
public record TreeTable(Box whole, List<Box> rows, int faults) {
    private static final int MOST = 1000;

    /**
     * What to make.
     *
     * @param faulty the share of rows with a fault, 0.1 for ten per cent
     */
    public record Shape(int rows, int numbers, int categories, double faulty) {}

    public static TreeTable of(Shape shape, long seed) {
        Random random = new Random(seed);
        Box whole = whole(shape, random);
        List<Box> leaves = leaves(whole, shape.rows(), random);
        int faults = (int) Math.round(shape.rows() * shape.faulty());
        List<Box> rows = new ArrayList<>(leaves.subList(faults, leaves.size()));
        leaves.subList(0, faults).forEach(leaf -> faulty(leaf, whole, random).forEach(rows::add));
        Collections.shuffle(rows, random);
        return new TreeTable(whole, rows, faults);
    }

    private static Box whole(Shape shape, Random random) {
        Stream<Side> numbers = Stream.generate(() -> new Side.Span(0, MOST));
        Stream<Side> categories = Stream.generate(() -> new Side.Mask(Cells.first(2 + random.nextInt(7))));
        return new Box(Stream.concat(numbers.limit(shape.numbers()), categories.limit(shape.categories()))
                .toList());
    }

    private static List<Box> leaves(Box whole, int count, Random random) {
        List<Box> leaves = new ArrayList<>(List.of(whole));
        while (leaves.size() < count) {
            int place = random.nextInt(leaves.size());
            int axis = random.nextInt(whole.sides().size());
            Box leaf = leaves.get(place);
            if (leaf.side(axis).size() > 1) {
                Side narrower = narrower(leaf.side(axis), random);
                leaves.set(place, leaf.with(axis, narrower));
                leaves.add(leaf.with(axis, rest(leaf.side(axis), narrower)));
            }
        }
        Collections.shuffle(leaves, random);
        return leaves;
    }

    /** Widened along one axis, narrowed along one, or removed, as is one that cannot be narrowed. */
    private static List<Box> faulty(Box leaf, Box whole, Random random) {
        int kind = random.nextInt(3);
        List<Integer> axes = new ArrayList<>(IntStream.range(0, whole.sides().size())
                .filter(axis -> kind == 1
                        ? leaf.side(axis).size() < whole.side(axis).size()
                        : leaf.side(axis).size() > 1)
                .boxed()
                .toList());
        if (kind == 0 || axes.isEmpty()) {
            return List.of();
        }
        int axis = axes.get(random.nextInt(axes.size()));
        Side side = leaf.side(axis);
        return List.of(leaf.with(axis, kind == 1 ? wider(side, whole.side(axis), random) : narrower(side, random)));
    }

    /** One of the two parts that a side falls into at a random bound, or a random part of its values. */
    private static Side narrower(Side side, Random random) {
        if (side instanceof Side.Span span) {
            int bound = span.from() + 1 + random.nextInt(span.size() - 1);
            return random.nextBoolean() ? new Side.Span(span.from(), bound) : new Side.Span(bound, span.to());
        }
        long cells = ((Side.Mask) side).cells();
        long some = Cells.NONE;
        while (some == Cells.NONE || some == cells) {
            some = cells & random.nextLong();
        }
        return new Side.Mask(some);
    }

    private static Side rest(Side side, Side part) {
        if (side instanceof Side.Span span) {
            Side.Span taken = (Side.Span) part;
            return taken.from() == span.from()
                    ? new Side.Span(taken.to(), span.to())
                    : new Side.Span(span.from(), taken.from());
        }
        return new Side.Mask(Cells.without(((Side.Mask) side).cells(), ((Side.Mask) part).cells()));
    }

    private static Side wider(Side side, Side whole, Random random) {
        if (side instanceof Side.Span span) {
            boolean up = span.from() == 0 || span.to() < MOST && random.nextBoolean();
            return up
                    ? new Side.Span(span.from(), span.to() + 1 + random.nextInt(MOST - span.to()))
                    : new Side.Span(random.nextInt(span.from()), span.to());
        }
        long cells = ((Side.Mask) side).cells();
        long wider = cells;
        while (wider == cells) {
            wider |= ((Side.Mask) whole).cells() & random.nextLong();
        }
        return new Side.Mask(wider);
    }
}
