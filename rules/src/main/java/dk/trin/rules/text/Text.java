package dk.trin.rules.text;

import java.util.Objects;

/** One text in both languages; neither is null, an absent translation is the empty string. */
public record Text(String danish, String english) {
    public static final Text EMPTY = new Text("", "");

    public Text {
        Objects.requireNonNull(danish, "danish");
        Objects.requireNonNull(english, "english");
    }

    public String in(Language language) {
        return language == Language.DANISH ? danish : english;
    }

    /** This text beginning with a capital letter, as a heading or a label standing alone. */
    public Text capitalised() {
        return new Text(capitalised(danish), capitalised(english));
    }

    private static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Language.DANISH.locale()) + text.substring(first);
    }
}
