package dk.trin.service.ui.rules;

import java.util.List;

/**
 * Who gets something else, as the page shows it. The citizens are made up.
 *
 * @param share how many per cent of the citizens get something else
 * @param graded whether either version concludes an intensity at all; if not, there is no matrix to show
 * @param steps the headings of the matrix
 * @param rows from the intensity before, one cell for each intensity now
 * @param moves the examples behind the cells
 * @param scenarios those whose citizen gets something else
 */
public record ImpactView(
        int before,
        String citizens,
        String changed,
        String share,
        String raised,
        String lowered,
        boolean empty,
        boolean graded,
        List<String> steps,
        List<Row> rows,
        List<Move> moves,
        List<Breakdown> breakdowns,
        List<Shift> shifts,
        List<Scenario> scenarios) {
    public ImpactView {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
        breakdowns = List.copyOf(breakdowns);
        shifts = List.copyOf(shifts);
        scenarios = List.copyOf(scenarios);
    }

    /** One row of the matrix. */
    public record Row(String from, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell of the matrix.
     *
     * @param count empty for nobody
     * @param direction {@code same}, {@code raised}, {@code lowered} or {@code other}
     * @param anchor of the examples; empty where there are none
     */
    public record Cell(String count, String direction, String anchor) {}

    /** What citizens who make one move have in common. */
    public record Move(String anchor, String from, String to, List<Example> examples) {
        public Move {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A citizen who stands for all who get something else for the same reason.
     *
     * @param citizens how many they are
     * @param known what the deciding rows ask about; empty where they ask nothing
     */
    public record Example(String citizens, String known, List<String> changes, List<String> causes) {
        public Example {
            changes = List.copyOf(changes);
            causes = List.copyOf(causes);
        }
    }

    /** The citizens divided by one answer. */
    public record Breakdown(String label, List<Group> groups) {
        public Breakdown {
            groups = List.copyOf(groups);
        }
    }

    /** The citizens who gave one answer; all but their number in per cent of them. */
    public record Group(String label, String citizens, String changed, String raised, String lowered) {}

    /** How many gain and lose one thing. */
    public record Shift(String part, String label, String gained, String lost) {}

    /** A scenario whose citizen gets something else. */
    public record Scenario(String id, String title, String href, List<String> changes, List<String> causes) {
        public Scenario {
            changes = List.copyOf(changes);
            causes = List.copyOf(causes);
        }
    }
}
