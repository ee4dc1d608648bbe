package dk.trin.rules.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Orders what could have been meant, the most similar first. */
public final class Nearest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private Nearest() {}

    /** The same values with those most like {@code written} first; equally like ones keep their order. */
    public static List<String> first(String written, List<String> allowed) {
        String plain = plain(written);
        return allowed.stream()
                .sorted(Comparator.comparingInt(value -> distance(plain, plain(value))))
                .toList();
    }

    private static int distance(String left, String right) {
        return LevenshteinDistance.getDefaultInstance().apply(left, right);
    }

    /** Danish letters typed on another keyboard, and camelCase typed as words, are no real difference. */
    private static String plain(String text) {
        return text.toLowerCase(DANISH).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }
}
