package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import java.util.List;
import java.util.stream.IntStream;

/** Some of the citizens, and the rows that match any of them. */
record Part(Box box, List<Placed> rows) {
    /** A box with those of the rows that meet it. */
    static Part of(Box box, List<Placed> rows) {
        return new Part(box, rows.stream().filter(row -> row.box().meets(box)).toList());
    }

    /** How many comparisons it takes to look at every row along every axis. */
    long work() {
        return (long) rows.size() * axes();
    }

    int axes() {
        return box.sides().size();
    }

    /** Whether some row ends within the box along the axis. */
    boolean isDividedAlong(int axis) {
        Side side = box.side(axis);
        for (Placed row : rows) {
            if (!row.box().side(axis).holds(side)) {
                return true;
            }
        }
        return false;
    }

    /** The axes along which some row ends within the box. */
    IntStream dividedAxes() {
        return IntStream.range(0, axes()).filter(this::isDividedAlong);
    }

    /** The part of it that has this side along one axis. */
    Part within(int axis, Side side) {
        return new Part(
                box.with(axis, side),
                rows.stream().filter(row -> row.box().side(axis).meets(side)).toList());
    }
}
