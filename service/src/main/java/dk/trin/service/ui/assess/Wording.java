package dk.trin.service.ui.assess;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says what a page says, in one language. */
record Wording(MessageSource messages, Language language) {
    /** A message; texts and values are put in in the right language, numbers as they are. */
    String say(String key, Object... arguments) {
        Object[] filled = Stream.of(arguments).map(this::argument).toArray();
        return messages.getMessage(key, filled, language.locale());
    }

    String in(Text text) {
        return text.in(language);
    }

    /** Standing alone, a label begins with a capital letter. */
    String label(Value value) {
        return value.label().capitalised().in(language);
    }

    /** Labels within a sentence, as a list. */
    String list(List<Value> values) {
        return String.join(", ", values.stream().map(value -> in(value.label())).toList());
    }

    Locale locale() {
        return language.locale();
    }

    private Object argument(Object argument) {
        if (argument instanceof Text text) {
            return in(text);
        }
        if (argument instanceof Value value) {
            return in(value.label());
        }
        return argument instanceof Range range
                ? range + " " + in(range.unit())
                : argument instanceof Integer ? argument : String.valueOf(argument);
    }
}
