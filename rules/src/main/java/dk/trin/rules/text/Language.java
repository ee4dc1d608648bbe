package dk.trin.rules.text;

import java.util.Locale;

/** The languages Trin speaks; Danish is the first. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }
}
