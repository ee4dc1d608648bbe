package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Operator;
import dk.trin.rules.vocabulary.Value;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the condition cells of a row that would accept a region, as the columns of a table can say it. */
final class SuggestedRow {
    private final DecisionTable table;
    private final Grid grid;
    private final String[] cells;

    private SuggestedRow(DecisionTable table, Grid grid) {
        this.table = table;
        this.grid = grid;
        this.cells = new String[table.columns().size()];
        Arrays.fill(cells, "");
    }

    /** One cell per condition column; nothing when the columns cannot say it. */
    static List<String> of(Region region, DecisionTable table, Grid grid) {
        SuggestedRow row = new SuggestedRow(table, grid);
        boolean said =
                IntStream.range(0, region.size()).allMatch(nth -> row.say(region.axis(nth), region.accepted(nth)));
        return said ? List.of(row.cells) : List.of();
    }

    private boolean say(int place, long accepted) {
        Axis axis = grid.axis(place);
        if (axis instanceof Axis.OfMember member) {
            return add(member, accepted == Axis.OfMember.YES ? Operator.HAS : Operator.LACKS);
        }
        return axis instanceof Axis.OfNumbers numbers
                ? sayNumbers(numbers, accepted)
                : sayValues((Axis.OfValues) axis, accepted);
    }

    /** Members of one set share a cell. */
    private boolean add(Axis.OfMember axis, Operator operator) {
        int column = column(axis, operator);
        if (column >= 0) {
            String label = axis.member().label().danish();
            cells[column] = cells[column].isEmpty() ? label : cells[column] + ", " + label;
        }
        return column >= 0;
    }

    private boolean sayValues(Axis.OfValues axis, long accepted) {
        int least = Cells.lowest(accepted);
        int most = Cells.highest(accepted);
        return put(axis, Operator.IS, labels(axis, accepted))
                || axis.atLeast(axis.value(least)) == accepted && put(axis, Operator.AT_LEAST, label(axis, least))
                || axis.atMost(axis.value(most)) == accepted && put(axis, Operator.AT_MOST, label(axis, most));
    }

    /** One interval, by one or two columns. */
    private boolean sayNumbers(Axis.OfNumbers axis, long accepted) {
        int first = Cells.lowest(accepted);
        int end = Cells.highest(accepted) + 1;
        if (Cells.from(Cells.first(end), first) != accepted) {
            return false;
        }
        boolean fromSaid = first == 0 || put(axis, Operator.FROM, bound(axis, first));
        boolean belowSaid = end == axis.size() || put(axis, Operator.BELOW, bound(axis, end));
        return fromSaid && belowSaid;
    }

    private boolean put(Axis axis, Operator operator, String text) {
        int column = column(axis, operator);
        if (column >= 0) {
            cells[column] = text;
        }
        return column >= 0;
    }

    private int column(Axis axis, Operator operator) {
        return IntStream.range(0, cells.length)
                .filter(column -> table.columns().get(column).term().equals(axis.term())
                        && table.columns().get(column).operator() == operator)
                .findFirst()
                .orElse(-1);
    }

    private static String labels(Axis.OfValues axis, long accepted) {
        return IntStream.range(0, axis.size())
                .filter(cell -> Cells.may(Cells.only(cell), accepted))
                .mapToObj(cell -> label(axis, cell))
                .collect(Collectors.joining(", "));
    }

    private static String label(Axis.OfValues axis, int cell) {
        Value value = axis.value(cell);
        return value.label().danish();
    }

    private static String bound(Axis.OfNumbers axis, int cell) {
        return axis.bounds().get(cell - 1).toPlainString();
    }
}
