package dk.trin.rules.cells;

import java.util.List;

/** What a {@link Box} accepts along one axis; the sides of one axis are all of one kind. */
public sealed interface Side {
    /** The side that accepts every cell of an axis. */
    static Side whole(Axis axis) {
        return axis instanceof Axis.OfNumbers ? new Span(0, axis.size()) : new Mask(axis.all());
    }

    boolean isEmpty();

    /** How many cells it accepts. */
    int size();

    /** Whether some cell is in both. */
    boolean meets(Side other);

    /** Whether every cell of the other is in this one. */
    boolean holds(Side other);

    /** The cells that are in both. */
    Side common(Side other);

    /** The narrowest side that holds both. */
    Side hull(Side other);

    /** The widest side within this one that holds {@code kept} and meets none of {@code avoided}, as {@code kept} does. */
    Side around(Side kept, List<Side> avoided);

    /**
     * Neighbouring cells of an axis with any number of them.
     *
     * @param from the first cell, inclusive
     * @param to the last cell, exclusive; not above {@code from} when there is none
     */
    record Span(int from, int to) implements Side {
        @Override
        public boolean isEmpty() {
            return from >= to;
        }

        @Override
        public int size() {
            return Math.max(0, to - from);
        }

        @Override
        public boolean meets(Side other) {
            Span span = (Span) other;
            return Math.max(from, span.from) < Math.min(to, span.to);
        }

        @Override
        public boolean holds(Side other) {
            Span span = (Span) other;
            return span.isEmpty() || from <= span.from && span.to <= to;
        }

        @Override
        public Side common(Side other) {
            Span span = (Span) other;
            return new Span(Math.max(from, span.from), Math.min(to, span.to));
        }

        @Override
        public Side around(Side kept, List<Side> avoided) {
            Span middle = (Span) kept;
            int low = from;
            int high = to;
            for (Side side : avoided) {
                Span span = (Span) side;
                if (span.to <= middle.from) {
                    low = Math.max(low, span.to);
                } else {
                    high = Math.min(high, span.from);
                }
            }
            return new Span(low, high);
        }

        @Override
        public Side hull(Side other) {
            Span span = (Span) other;
            return new Span(Math.min(from, span.from), Math.max(to, span.to));
        }
    }

    /** Any set of the at most {@link Cells#MOST} cells of an axis. */
    record Mask(long cells) implements Side {
        @Override
        public boolean isEmpty() {
            return cells == Cells.NONE;
        }

        @Override
        public int size() {
            return Long.bitCount(cells);
        }

        @Override
        public boolean meets(Side other) {
            return Cells.may(cells, ((Mask) other).cells);
        }

        @Override
        public boolean holds(Side other) {
            return Cells.must(((Mask) other).cells, cells);
        }

        @Override
        public Side common(Side other) {
            return new Mask(cells & ((Mask) other).cells);
        }

        @Override
        public Side around(Side kept, List<Side> avoided) {
            long left = cells;
            for (Side side : avoided) {
                left = Cells.without(left, ((Mask) side).cells);
            }
            return new Mask(left);
        }

        @Override
        public Side hull(Side other) {
            return new Mask(cells | ((Mask) other).cells);
        }
    }
}
