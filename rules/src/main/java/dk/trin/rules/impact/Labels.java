package dk.trin.rules.impact;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.stream.Stream;

/** What a conclusion is called. */
final class Labels {
    private Labels() {}

    /** The label of a value, or of an offer as the first of the two rule sets that has it calls it. */
    static Text of(Conclusion conclusion, RuleSet first, RuleSet second) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return concludes.value().label();
        }
        if (conclusion instanceof Conclusion.Gives gives) {
            return Stream.of(first, second)
                    .flatMap(ruleSet -> ruleSet.offers().offer(gives.offer()).stream())
                    .findFirst()
                    .orElseThrow()
                    .label();
        }
        return Messages.text("impact.nothing");
    }
}
