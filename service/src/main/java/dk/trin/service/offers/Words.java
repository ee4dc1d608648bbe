package dk.trin.service.offers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a search, compared without regard to case, accents and how Danish letters are typed. A word is also found
 * inside a longer one, as Danish writes compounds: {@code kost} in {@code madkost} and {@code kostvejledning}.
 */
record Words(List<String> folded) {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static Words of(String text) {
        return new Words(Stream.of(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether every word occurs in these texts together. */
    boolean allIn(String... texts) {
        String together = fold(String.join("\n", texts));
        return folded.stream().allMatch(together::contains);
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(DANISH)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
