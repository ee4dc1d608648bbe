package dk.trin.service.ui.assess;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts one answer in place of another, as a button asks for it.
 *
 * @param values codes or a number; none take the answer away
 */
record SetAnswer(Factor factor, List<String> values) {
    private static final String EQUALS = "=";
    private static final String BETWEEN = "|";

    SetAnswer {
        values = List.copyOf(values);
    }

    static SetAnswer to(Factor factor, Answer answer) {
        if (answer instanceof Answer.Members members) {
            return new SetAnswer(
                    factor, members.values().stream().map(Value::code).toList());
        }
        return new SetAnswer(
                factor,
                List.of(
                        answer instanceof Answer.Chosen chosen
                                ? chosen.value().code()
                                : ((Answer.Measured) answer).number().toPlainString()));
    }

    /** What a button sent; empty when it names no factor. */
    static Optional<SetAnswer> parse(String text, Vocabulary vocabulary) {
        int equals = text.indexOf(EQUALS);
        return vocabulary
                .factor(equals < 0 ? text : text.substring(0, equals))
                .map(factor -> new SetAnswer(
                        factor,
                        Arrays.stream(text.substring(equals + 1).split("\\|"))
                                .filter(value -> equals >= 0 && !value.isEmpty())
                                .toList()));
    }

    /** What a button sends. */
    String text() {
        return factor.code() + EQUALS + String.join(BETWEEN, values);
    }

    /** What takes it back, where a form stood before. */
    SetAnswer inverse(AssessForm before) {
        return new SetAnswer(factor, before.typed(factor));
    }
}
