package dk.trin.service.ui.followup;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import org.springframework.context.MessageSource;

/** The texts of the page in the language of its reader. */
record Words(MessageSource messages, Language reading) {
    /** The text of a key of this page's bundle; one that is missing is a defect. */
    String say(String key, Object... arguments) {
        return messages.getMessage("followup." + key, arguments, reading.locale());
    }

    String of(Text text) {
        return text.in(reading);
    }
}
