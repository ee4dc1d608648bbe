package dk.trin.rules.engine;

import dk.trin.rules.cells.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a citizen.
 *
 * @param inside the regions that the citizen must all be in
 * @param outside the regions that the citizen must not be in
 */
public record Goal(List<Region> inside, List<Region> outside) {
    public Goal {
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
    }

    public static Goal inside(Region... regions) {
        return new Goal(List.of(regions), List.of());
    }

    /** The same citizens, as far as they are in one more region. */
    public Goal and(Region region) {
        return new Goal(with(inside, List.of(region)), outside);
    }

    /** The same citizens, as far as they are in none of these regions. */
    public Goal outsideOf(List<Region> regions) {
        return new Goal(inside, with(outside, regions));
    }

    private static List<Region> with(List<Region> regions, List<Region> more) {
        List<Region> both = new ArrayList<>(regions);
        both.addAll(more);
        return both;
    }
}
