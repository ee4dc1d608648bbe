package dk.trin.rules.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A product of sides, one for each axis of a table: every citizen who is accepted along all of them.
 *
 * <p>It is to a table's own axes, which may have any number of cells, what {@link Region} is to the grid of a rule set.
 * Boxes are compared only with boxes over the same axes.
 */
public record Box(List<Side> sides) {
    public Box {
        sides = List.copyOf(sides);
    }

    /** Everybody whom these axes can tell apart. */
    public static Box whole(List<Axis> axes) {
        return new Box(axes.stream().map(Side::whole).toList());
    }

    public Side side(int axis) {
        return sides.get(axis);
    }

    /** Whether nobody is in it. */
    public boolean isEmpty() {
        return sides.stream().anyMatch(Side::isEmpty);
    }

    /** Whether somebody is in both. */
    public boolean meets(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!side(axis).meets(other.side(axis))) {
                return false;
            }
        }
        return true;
    }

    /** Whether everybody in the other, which is not empty, is in this one. */
    public boolean holds(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!side(axis).holds(other.side(axis))) {
                return false;
            }
        }
        return true;
    }

    /** Everybody who is in both. */
    public Box common(Box other) {
        return new Box(IntStream.range(0, sides.size())
                .mapToObj(axis -> side(axis).common(other.side(axis)))
                .toList());
    }

    /** The smallest box that holds both, neither of which is empty. */
    public Box hull(Box other) {
        return new Box(IntStream.range(0, sides.size())
                .mapToObj(axis -> side(axis).hull(other.side(axis)))
                .toList());
    }

    /** The same box with another side along one axis. */
    public Box with(int axis, Side side) {
        List<Side> changed = new ArrayList<>(sides);
        changed.set(axis, side);
        return new Box(changed);
    }
}
