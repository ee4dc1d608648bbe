package dk.trin.service.ui;

import dk.trin.rules.table.Operator;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words that grids are headed with. */
public final class GridWords {
    private static final String BUNDLE = "dk.trin.service.ui.rules.table";
    private static final ResourceBundle.Control DANISH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private GridWords() {}

    /** One word or sentence of the bundle, {@code grid.<key>}. */
    public static String in(Language language, String key) {
        return bundle(language).getString("grid." + key);
    }

    /** The same where there may be none. */
    public static Optional<String> find(Language language, String key) {
        ResourceBundle bundle = bundle(language);
        return bundle.containsKey("grid." + key) ? Optional.of(bundle.getString("grid." + key)) : Optional.empty();
    }

    /** What a reader calls a heading that sheets have in English, such as {@code 1 duration da}; empty for one that nobody has named. */
    public static Optional<String> heading(Language language, String heading) {
        return find(language, "heading." + heading.replace(' ', '-'));
    }

    private static ResourceBundle bundle(Language language) {
        Locale locale = language == Language.DANISH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(BUNDLE, locale, DANISH_FIRST);
    }

    /** How an operator asks, {@code mindst}. */
    public static String asks(Operator operator, Language language) {
        return in(language, "asks." + operator.code());
    }

    /** What a term means; empty for those without a text. */
    public static String help(Term term, Language language) {
        return term instanceof Factor factor ? factor.help().in(language) : "";
    }
}
