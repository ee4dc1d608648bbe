package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sorts uncovered boxes into gaps: those that share citizens, directly or through others, are one. */
final class Regions {
    private Regions() {}

    /** The gaps that the boxes make up. */
    static List<Gap> of(List<Box> boxes, Budget budget) {
        List<Gap> gaps = new ArrayList<>();
        List<Box> left = needed(boxes, budget);
        while (!left.isEmpty()) {
            Deque<Box> next = new ArrayDeque<>(left.subList(0, 1));
            left = left.subList(1, left.size());
            List<Box> connected = new ArrayList<>();
            while (!next.isEmpty()) {
                Box box = next.pop();
                connected.add(box);
                Map<Boolean, List<Box>> touched = left.stream().collect(Collectors.partitioningBy(box::meets));
                next.addAll(touched.get(true));
                left = touched.get(false);
            }
            connected.sort(Comparator.comparingDouble(Regions::volume).reversed());
            gaps.add(new Gap(connected));
        }
        return gaps;
    }

    /** Without those that the others cover together, of which the smallest go first; the largest stands first. */
    private static List<Box> needed(List<Box> boxes, Budget budget) {
        List<Box> smallestFirst = new ArrayList<>(boxes);
        smallestFirst.sort(Comparator.comparingDouble(Regions::volume));
        List<Box> needed = new ArrayList<>(smallestFirst);
        for (Box box : smallestFirst) {
            if (!budget.take((long) needed.size() * box.sides().size())) {
                break;
            }
            List<Box> others = needed.stream().filter(other -> other != box).toList();
            Cover cover = new Cover(Part.of(box, Placed.all(others)), budget);
            if (cover.next().isEmpty() && cover.isFinished()) {
                needed.remove(box);
            }
        }
        Collections.reverse(needed);
        return needed;
    }

    /** As a logarithm: the product itself could be too large for a number. */
    private static double volume(Box box) {
        return box.sides().stream().mapToInt(Side::size).mapToDouble(Math::log).sum();
    }
}
