package dk.trin.rules.impact;

import dk.trin.rules.explain.Reason;
import dk.trin.rules.table.DecisionTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table in which two versions part: all it reads is the same, yet it concludes something else.
 *
 * @param rows the ids of the rows that were edited and decide; where none was, of all rows that decide
 * @param before the rows that decided in the version before, with what they asked about
 * @param after the rows that decide now
 */
public record Cause(DecisionTable table, List<String> rows, List<Reason> before, List<Reason> after) {
    public Cause {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same for all citizens who get something else for the same reason: {@code intensity I3, I7}. */
    public String name() {
        return table.name() + " " + String.join(", ", rows);
    }

    static String name(List<Cause> causes) {
        return causes.stream().map(Cause::name).collect(Collectors.joining("; "));
    }
}
