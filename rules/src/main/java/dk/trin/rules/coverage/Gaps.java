package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom no row of a table matches.
 *
 * @param found one gap for each region, the one with the largest box first; together they hold exactly those whom no row
 *     matches, unless something is unsearched
 * @param unsearched where there may be more
 */
public record Gaps(List<Gap> found, Unsearched unsearched) {
    /** What to keep a gap costs, so that a budget bounds how many there are. */
    private static final long PER_GAP = 1000;

    public Gaps {
        found = List.copyOf(found);
    }

    /** The gaps of a table. */
    public static Gaps of(Boxes table, Budget budget) {
        Part all = Part.of(table.whole(), Placed.all(table.rows()));
        Cover cover = new Cover(all, budget);
        List<Box> boxes = new ArrayList<>();
        for (Optional<Box> gap = cover.next(); gap.isPresent(); gap = cover.next()) {
            Box grown = new Growth(all, gap.get()).grown();
            boxes.add(grown);
            cover.leaveOut(grown);
            budget.take(2 * all.work() + PER_GAP);
        }
        return new Gaps(Regions.of(boxes, budget), cover.unsearched());
    }

    /** The boxes of all gaps. */
    public List<Box> boxes() {
        return found.stream().flatMap(gap -> gap.boxes().stream()).toList();
    }
}
