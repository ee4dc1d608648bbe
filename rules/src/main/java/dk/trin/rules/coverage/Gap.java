package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import java.util.List;

/**
 * One region of citizens whom no row of a table matches.
 *
 * @param boxes it is what they hold together, at least one, the largest first; each is as wide as the rows let it be and
 *     shares citizens with another; a row for any of them overlaps no row that is there
 */
public record Gap(List<Box> boxes) {
    public Gap {
        boxes = List.copyOf(boxes);
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("a gap holds somebody");
        }
    }

    /** The smallest box around it; where the gap has several boxes, some rows match in there too. */
    public Box around() {
        return boxes.stream().reduce(Box::hull).orElseThrow();
    }
}
