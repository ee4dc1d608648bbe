package dk.trin.service.ui.rules;

import dk.trin.service.ui.Fault;
import dk.trin.service.ui.GridWords;
import dk.trin.service.versions.Outcome;
import dk.trin.service.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a form that was sent, in the language of the page. */
@Component
final class Forms {
    /** As the contract has it. */
    private static final int MOST = 2000;

    private final MessageSource messages;

    Forms(MessageSource messages) {
        this.messages = messages;
    }

    /** A form with one text that must be there; fine when it is. */
    Form required(String field, String text) {
        Map<String, String> typed = Map.of(field, text);
        if (text.isBlank()) {
            return new Form(typed, List.of(new Fault(field, say("rules.fault." + kind(field)))));
        }
        return text.length() > MOST
                ? new Form(typed, List.of(new Fault(field, say("rules.fault.too-long", text.length(), MOST))))
                : new Form(typed, List.of());
    }

    /** A form whose act was refused. */
    Form refused(Map<String, String> typed, String field, Outcome.Refused<?> refused) {
        return new Form(typed, List.of(new Fault(field, obstacle(refused))));
    }

    /** Why an act is refused; where an obstacle has a detail, it is how many stand in the way. */
    String obstacle(Outcome.Refused<?> refused) {
        String detail = refused.detail();
        return say("rules.obstacle." + code(refused.obstacle()), detail.isEmpty() ? 0 : Integer.valueOf(detail));
    }

    /** What a reader of differences calls a heading that sheets have in English; the heading itself where nobody has named it. */
    String field(String heading) {
        String key = "rules.field." + heading.replace(' ', '-');
        String asInGrids = GridWords.heading(Languages.current(), heading).orElse(heading);
        return messages.getMessage(
                key, new Object[0], asInGrids, Languages.current().locale());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.current().locale());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Fields that ask for the same have ids that begin alike: {@code reason-approve}. */
    private static String kind(String field) {
        int dash = field.indexOf('-');
        return dash < 0 ? field : field.substring(0, dash);
    }
}
