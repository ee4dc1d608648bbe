package dk.trin.service.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a request, in the words of the API. */
@Component
public final class FaultWords {
    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The same words outside the server. */
    public static FaultWords alone() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("dk/trin/service/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FaultWords(messages);
    }

    /** One fault as a sentence. */
    public String of(RequestFault fault, Locale locale) {
        String key = "fault." + fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(key, fault.arguments().toArray(), locale);
    }

    /** What the request as a whole suffers from. */
    public String of(ProblemType type, int faults, Locale locale) {
        return messages.getMessage("problem." + type.slug() + ".detail", new Object[] {faults}, locale);
    }

    /** The kind of problem, as a heading. */
    String title(ProblemType type, Locale locale) {
        return messages.getMessage("problem." + type.slug() + ".title", new Object[0], locale);
    }
}
