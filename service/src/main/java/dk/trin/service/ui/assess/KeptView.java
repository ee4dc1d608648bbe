package dk.trin.service.ui.assess;

import dk.trin.service.ui.Fault;
import java.util.List;

/**
 * A recommendation that is kept.
 *
 * @param ruleSet the title of its rule set, with the version
 * @param answers what was assessed, for who reads and for a new form
 * @param decision what was decided; empty until it is
 * @param outcome how it ended; empty until it has
 * @param faults why a decision or an outcome was refused
 */
record KeptView(
        Heading heading,
        String ruleSet,
        int version,
        String ruleSetTitle,
        ResultView result,
        WhyView why,
        Wheel wheel,
        List<AnswerLine> answers,
        List<Told> decision,
        List<Told> outcome,
        DecisionForm decisionForm,
        List<Fault> faults) {
    KeptView {
        answers = List.copyOf(answers);
        decision = List.copyOf(decision);
        outcome = List.copyOf(outcome);
        faults = List.copyOf(faults);
    }

    /**
     * How it is found again.
     *
     * @param reference empty when it was kept without one
     * @param previous the id of the one that it follows up; empty when it follows up none
     */
    record Heading(String id, String at, String reference, String previous) {}

    /**
     * One answer.
     *
     * @param code of the factor, and the name of its field
     * @param values as a form sends them
     */
    record AnswerLine(String part, String label, String answer, String code, List<String> values) {
        AnswerLine {
            values = List.copyOf(values);
        }
    }

    /** One thing that was told about a decision or an outcome. */
    record Told(String heading, String text) {}

    /**
     * What a decision and an outcome can be, and what was typed if it was refused.
     *
     * @param offers the catalogue, those recommended chosen
     */
    record DecisionForm(
            List<RulesView.Choice> decisions,
            List<RulesView.Choice> reasons,
            List<RulesView.Choice> offers,
            String text,
            List<RulesView.Choice> outcomes,
            List<RulesView.Choice> stopReasons) {
        DecisionForm {
            decisions = List.copyOf(decisions);
            reasons = List.copyOf(reasons);
            offers = List.copyOf(offers);
            outcomes = List.copyOf(outcomes);
            stopReasons = List.copyOf(stopReasons);
        }
    }
}
