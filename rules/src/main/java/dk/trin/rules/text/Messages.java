package dk.trin.rules.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code messages_da} and {@code messages_en}; a missing key is a defect. */
public final class Messages {
    private static final ResourceBundle DANISH = bundle(Language.DANISH);
    private static final ResourceBundle ENGLISH = bundle(Language.ENGLISH);

    private Messages() {}

    /** The sentence in both languages; arguments of type {@link Text} are put in in the right language. */
    public static Text text(String key, Object... arguments) {
        return new Text(in(Language.DANISH, key, arguments), in(Language.ENGLISH, key, arguments));
    }

    /** The sentence in one language, with {@link MessageFormat} places {@code {0}}, {@code {1}} … filled in. */
    public static String in(Language language, String key, Object... arguments) {
        String pattern = (language == Language.DANISH ? DANISH : ENGLISH).getString(key);
        Object[] filled = Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : String.valueOf(argument))
                .toArray();
        return new MessageFormat(pattern, language.locale()).format(filled);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("dk.trin.rules.messages", language.locale(), new NoFallback());
    }

    /** The host's own locale must never decide what a text says. */
    private static final class NoFallback extends ResourceBundle.Control {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return Locale.ROOT.equals(locale) ? Language.ENGLISH.locale() : Locale.ROOT;
        }
    }
}
