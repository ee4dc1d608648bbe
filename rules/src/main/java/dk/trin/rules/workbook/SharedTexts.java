package dk.trin.rules.workbook;

import dk.trin.rules.sheet.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that a workbook keeps in one place and its cells refer to by number. */
final class SharedTexts {
    /** How the file format writes a character that XML cannot hold: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    /** An escape is seven characters; one character more than a cell may have shows that it has too many. */
    private static final int MOST = 7 * (CellText.LONGEST + 1);

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(String name, byte[] bytes) {
        XmlPart xml = XmlPart.open(name, bytes, "sst");
        List<String> texts = new ArrayList<>();
        while (xml.next()) {
            if (xml.startsOwn("si")) {
                texts.add(text(xml, "si"));
            }
        }
        return new SharedTexts(texts);
    }

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    /** The text with that number, empty when there is none. */
    Optional<String> get(String number) {
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) >= texts.size()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(Integer.parseInt(number)));
    }

    /** The text of all runs up to the end of the element; readings aloud beside it are no part of it. */
    static String text(XmlPart xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        while (xml.next() && !xml.endsOwn(element)) {
            aloud = xml.startsOwn("rPh") || aloud && !xml.endsOwn("rPh");
            if (xml.startsOwn("t")) {
                String run = xml.text(MOST);
                text.append(aloud || text.length() > MOST ? "" : run);
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** The text as a file must hold it to be read back as it is. */
    static String escaped(String text) {
        return ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
    }
}
