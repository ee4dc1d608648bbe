package dk.trin.rules.check;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;

/** Whether two answers to a factor are the same to a rule set: two numbers are, if no bound lies between them. */
final class Same {
    private Same() {}

    static boolean cell(RuleSet ruleSet, Factor factor, Assessment one, Assessment other) {
        Answer first = one.answer(factor).orElseThrow();
        Answer second = other.answer(factor).orElseThrow();
        if (first instanceof Answer.Measured a && second instanceof Answer.Measured b) {
            return ((Axis.OfNumbers) ruleSet.grid().axis(ruleSet.grid().placeOf(factor)))
                    .bounds().stream()
                            .allMatch(bound -> a.number().compareTo(bound) >= 0
                                    == b.number().compareTo(bound) >= 0);
        }
        return first.equals(second);
    }
}
