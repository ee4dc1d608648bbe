package dk.trin.rules.check;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Text;
import java.util.List;

/** An example: made-up citizens of whom only what matters is said. Whatever is not said may be anything. */
public sealed interface Witness {
    /** The example in words. */
    Text words();

    /** The citizens as assessments, for trying them out or keeping them as scenarios. */
    List<Assessment> assessments();

    /** One citizen. */
    record Citizen(Assessment assessment, Text words) implements Witness {
        @Override
        public List<Assessment> assessments() {
            return List.of(assessment);
        }
    }

    /**
     * Two citizens who differ in one answer.
     *
     * @param less the one with less need
     * @param more the one with more need
     */
    record Pair(Outcome less, Outcome more, Text words) implements Witness {
        @Override
        public List<Assessment> assessments() {
            return List.of(less.assessment(), more.assessment());
        }
    }

    /**
     * What one of the two gets.
     *
     * @param conclusion what the rows give
     * @param rows the rows that caused it; none for somebody who gets nothing
     */
    record Outcome(Assessment assessment, List<Conclusion> conclusion, List<Row> rows) {
        public Outcome {
            conclusion = List.copyOf(conclusion);
            rows = List.copyOf(rows);
        }
    }
}
