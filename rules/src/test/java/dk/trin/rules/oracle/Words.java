package dk.trin.rules.oracle;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.util.stream.Collectors;

/** A made-up citizen in codes, for the message of a failure; an assessment itself names no answer. */
final class Words {
    private Words() {}

    static String of(RuleSet ruleSet, Assessment citizen) {
        return ruleSet.vocabulary().factors().stream()
                .filter(factor -> citizen.answer(factor).isPresent())
                .map(factor -> factor.code() + " " + words(factor, citizen))
                .collect(Collectors.joining(", ", ruleSet.id() + ": ", ""));
    }

    private static String words(Factor factor, Assessment citizen) {
        Answer answer = citizen.answer(factor).orElseThrow();
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.value().code();
        }
        return answer instanceof Answer.Measured measured
                ? measured.number().toPlainString()
                : ((Answer.Members) answer)
                        .values().stream().map(Value::code).toList().toString();
    }
}
