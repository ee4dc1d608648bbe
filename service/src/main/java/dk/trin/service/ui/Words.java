package dk.trin.service.ui;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import org.springframework.context.MessageSource;

/** The texts of pages in the language of their reader. */
public record Words(MessageSource messages, Language reading) {
    /** The text of a key; one that is missing is a defect. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reading.locale());
    }

    /** The text in the reader's language. */
    public String of(Text text) {
        return text.in(reading);
    }
}
