package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;

/**
 * Ends the reading of a file, or of one sheet, at a fault that leaves nothing more to read. It never leaves the package:
 * the reader hands its problem on as a value.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(ProblemCode code, Place place, Object... arguments) {
        super(code + " " + place, null, false, false);
        this.problem = Problem.of(code, place, arguments);
    }

    /** A fault of the file as a whole. */
    static Refusal ofFile(ProblemCode code, Object... arguments) {
        return new Refusal(code, Place.sheet(""), arguments);
    }

    /** A part that is not what the file format says it is. */
    static Refusal broken(String what) {
        return ofFile(ProblemCode.BROKEN_WORKBOOK, what);
    }

    Problem problem() {
        return problem;
    }
}
