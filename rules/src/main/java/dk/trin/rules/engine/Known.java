package dk.trin.rules.engine;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.vocabulary.Factor;
import java.util.Optional;

/** Turns an assessment into sets of cells: what was assessed is one cell, what was not is all of them. */
final class Known {
    private Known() {}

    /** One set of cells per axis of the grid; levels and parts are not known yet. */
    static long[] of(Assessment assessment, Grid grid) {
        long[] known = grid.nothingKnown();
        for (int place = 0; place < known.length; place++) {
            Axis axis = grid.axis(place);
            if (axis.term() instanceof Factor factor) {
                Optional<Answer> answer = assessment.answer(factor);
                if (answer.isPresent()) {
                    known[place] = cells(axis, answer.get());
                }
            }
        }
        return known;
    }

    static long cells(Axis axis, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return ((Axis.OfValues) axis).only(chosen.value());
        }
        if (answer instanceof Answer.Measured measured) {
            return Cells.only(((Axis.OfNumbers) axis).cell(measured.number()));
        }
        boolean has = ((Answer.Members) answer).values().contains(((Axis.OfMember) axis).member());
        return has ? Axis.OfMember.YES : Axis.OfMember.NO;
    }
}
