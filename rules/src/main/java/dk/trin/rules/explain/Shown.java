package dk.trin.rules.explain;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.function.Function;

/**
 * An answer or a level as outside systems and readers see it.
 *
 * @param value codes separated by commas, or a decimal number
 * @param label the same in words
 */
public record Shown(String value, Text label) {
    public static Shown of(Value value) {
        return new Shown(value.code(), value.label());
    }

    public static Shown of(List<Value> values) {
        return new Shown(
                joined(values, Value::code),
                new Text(
                        joined(values, value -> value.label().danish()),
                        joined(values, value -> value.label().english())));
    }

    public static Shown of(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return of(chosen.value());
        }
        if (answer instanceof Answer.Members members) {
            return of(members.values());
        }
        String number = ((Answer.Measured) answer).number().toPlainString();
        return new Shown(number, new Text(number.replace('.', ','), number));
    }

    private static String joined(List<Value> values, Function<Value, String> text) {
        return String.join(", ", values.stream().map(text).toList());
    }
}
