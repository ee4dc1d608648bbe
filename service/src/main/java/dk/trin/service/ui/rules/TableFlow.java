package dk.trin.service.ui.rules;

import java.util.List;

/**
 * A picture of how tables feed each other, from left to right. Whole pixels only: no number needs a decimal point.
 *
 * @param edges are drawn below the boxes
 */
public record TableFlow(int width, int height, List<Box> boxes, List<Edge> edges) {
    public TableFlow {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /**
     * One table, or all tables of a stage that give offers.
     *
     * @param heading empty for a single table
     * @param lines what stands in the box
     */
    public record Box(int x, int y, int width, int height, String heading, List<Line> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The name of a table.
     *
     * @param y of the line on which the letters stand
     */
    public record Line(int y, String title, String href) {}

    /**
     * An arrow from a table to one that reads what it concludes.
     *
     * @param path as SVG draws it
     */
    public record Edge(String path) {}
}
