package dk.trin.rules.coverage;

import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Side;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same table as a DMN model. */
final class DmnTable {
    private final TreeTable tree;

    DmnTable(TreeTable tree) {
        this.tree = tree;
    }

    String xml() {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="tree" name="tree" namespace="trin">
                %s
                <decision id="d" name="d"><variable id="v" name="d" typeRef="number"/>
                %s
                <decisionTable id="t" hitPolicy="UNIQUE">
                %s
                <output id="o"/>
                %s
                </decisionTable></decision></definitions>""".formatted(
                        axes(this::inputData),
                        axes(axis ->
                                "<informationRequirement id=\"r%1$d\"><requiredInput href=\"#i%1$d\"/></informationRequirement>"
                                        .formatted(axis)),
                        axes(this::input),
                        IntStream.range(0, tree.rows().size())
                                .mapToObj(row -> rule(row, tree.rows().get(row)))
                                .collect(Collectors.joining("\n")));
    }

    private interface OfAxis {
        String text(int axis);
    }

    private String axes(OfAxis part) {
        return IntStream.range(0, tree.whole().sides().size())
                .mapToObj(part::text)
                .collect(Collectors.joining("\n"));
    }

    private String type(int axis) {
        return tree.whole().side(axis) instanceof Side.Span ? "number" : "string";
    }

    private String inputData(int axis) {
        return "<inputData id=\"i%1$d\" name=\"f%1$d\"><variable id=\"w%1$d\" name=\"f%1$d\" typeRef=\"%2$s\"/></inputData>"
                .formatted(axis, type(axis));
    }

    private String input(int axis) {
        return "<input id=\"c%1$d\"><inputExpression id=\"e%1$d\" typeRef=\"%2$s\"><text>f%1$d</text></inputExpression><inputValues id=\"a%1$d\"><text>%3$s</text></inputValues></input>"
                .formatted(axis, type(axis), accepted(axis, tree.whole().side(axis)));
    }

    private String rule(int row, Box box) {
        String entries = axes(axis -> "<inputEntry id=\"x%d-%d\"><text>%s</text></inputEntry>"
                .formatted(row, axis, entry(axis, box.side(axis))));
        return "<rule id=\"q%1$d\">%2$s<outputEntry id=\"y%1$d\"><text>%3$d</text></outputEntry></rule>"
                .formatted(row, entries, row % 4);
    }

    private String entry(int axis, Side side) {
        return side.equals(tree.whole().side(axis)) ? "-" : accepted(axis, side);
    }

    private String accepted(int axis, Side side) {
        if (side instanceof Side.Span span) {
            String end = span.to() == tree.whole().side(axis).size() ? "]" : ")";
            return "[" + span.from() + ".." + span.to() + end;
        }
        List<String> values = IntStream.range(0, Cells.MOST)
                .filter(cell -> Cells.may(((Side.Mask) side).cells(), Cells.only(cell)))
                .mapToObj(cell -> "\"v" + cell + "\"")
                .toList();
        return String.join(",", values);
    }
}
