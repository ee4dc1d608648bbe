package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;

/** A label must survive lists in cells, CSV and Excel unchanged. */
final class Labels {
    private static final String SEPARATORS = ",;\"";
    private static final String FORMULA_STARTS = "=+-@";

    private Labels() {}

    static void check(String label, Place place, Problems problems) {
        boolean separator = label.chars().anyMatch(character -> SEPARATORS.indexOf(character) >= 0);
        boolean formula = !label.isEmpty() && FORMULA_STARTS.indexOf(label.charAt(0)) >= 0;
        if (separator || formula) {
            problems.add(ProblemCode.BAD_LABEL, place, label);
        }
    }
}
