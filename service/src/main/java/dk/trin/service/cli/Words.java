package dk.trin.service.cli;

import dk.trin.rules.text.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The sentences of the command line in one language. */
record Words(Language language) {
    private static final String BUNDLE = "dk.trin.service.cli.words";

    /** Danish, unless the arguments ask for English; picocli needs to know before it reads them. */
    static Words askedFor(String... arguments) {
        List<String> all = List.of(arguments);
        int lang = all.indexOf("--lang");
        boolean english = all.contains("--english")
                || all.contains("--lang=en")
                || lang >= 0 && lang + 1 < all.size() && all.get(lang + 1).equals("en");
        return new Words(english ? Language.ENGLISH : Language.DANISH);
    }

    String say(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
