package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Searches a part of a table for what its rows leave uncovered, by dividing it until a row covers all of a part or none
 * meets it.
 */
final class Cover {
    private final Budget budget;
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<Box> known = new ArrayList<>();
    private final SortedSet<Integer> covering = new TreeSet<>();

    Cover(Part part, Budget budget) {
        this.budget = budget;
        if (!part.box().isEmpty()) {
            open.push(part);
        }
    }

    /** The next box that no row meets; none when there is no more, or when the budget is used up. */
    Optional<Box> next() {
        while (!open.isEmpty() && mayLookAt(open.peek())) {
            Part part = open.pop();
            if (known.stream().anyMatch(box -> box.holds(part.box())) || isCovered(part)) {
                continue;
            }
            if (part.rows().isEmpty()) {
                return Optional.of(part.box());
            }
            divide(part);
        }
        return Optional.empty();
    }

    /** Where there are no rows there is nothing left to find out, so what stays open always has some to name. */
    private boolean mayLookAt(Part part) {
        return budget.take(part.work() + (long) known.size() * part.axes() + 1)
                || part.rows().isEmpty();
    }

    /** Leaves out what is in this box from now on. */
    void leaveOut(Box box) {
        known.add(box);
    }

    boolean isFinished() {
        return open.isEmpty();
    }

    /** The rows that cover what was found to be covered. */
    List<Integer> covering() {
        return List.copyOf(covering);
    }

    /** The rows that end within what is left to search, and the axes along which they do. */
    Unsearched unsearched() {
        SortedSet<Integer> rows = new TreeSet<>();
        SortedSet<Integer> axes = new TreeSet<>();
        for (Part part : open) {
            part.rows().forEach(row -> rows.add(row.row()));
            part.dividedAxes().forEach(axes::add);
        }
        return new Unsearched(rows, axes);
    }

    /** Of several rows that cover it, one that is needed elsewhere is named. */
    private boolean isCovered(Part part) {
        List<Integer> holding = part.rows().stream()
                .filter(row -> row.box().holds(part.box()))
                .map(Placed::row)
                .toList();
        if (holding.stream().noneMatch(covering::contains)) {
            holding.stream().findFirst().ifPresent(covering::add);
        }
        return !holding.isEmpty();
    }

    /** Where there are fewer rows somebody is uncovered sooner. */
    private void divide(Part part) {
        Cut cut = new Cuts(part)
                .best()
                .orElseThrow(() -> new IllegalStateException("a row meets " + part.box() + " and ends nowhere in it"));
        Part left = part.within(cut.axis(), cut.left());
        Part right = part.within(cut.axis(), cut.right());
        boolean leftFirst = left.rows().size() <= right.rows().size();
        open.push(leftFirst ? right : left);
        open.push(leftFirst ? left : right);
    }
}
