package dk.trin.service.ui.assess;

import dk.trin.service.ui.Fault;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows.
 *
 * @param view what stands below the recommendation
 * @param below what that view shows
 * @param undo an answer that a button has changed, and how to take that back
 * @param changed the question that it belongs to
 * @param faults what cannot be read or kept, each with where it stands
 * @param previous the kept recommendation that this one follows up; empty when it follows up none
 */
record AssessPage(
        RulesView rules,
        FormView form,
        ResultView result,
        View view,
        Below below,
        Optional<Undo> undo,
        Optional<FormView.Question> changed,
        List<Fault> faults,
        String reference,
        String previous) {
    AssessPage {
        faults = List.copyOf(faults);
    }

    /** A change that a button has made. */
    record Undo(String text, String set) {}
}
