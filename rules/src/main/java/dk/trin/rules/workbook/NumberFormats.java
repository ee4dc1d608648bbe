package dk.trin.rules.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How cells show their values: only formats that show exactly the value itself are taken. */
final class NumberFormats {
    private static final String GENERAL = "general";
    private static final String TEXT = "@";
    private static final Map<Integer, String> BUILT_IN = Map.of(0, GENERAL, 1, "0", 2, "0.00", 49, TEXT);
    private static final Set<Integer> BUILT_IN_DATES = Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());
    private static final String DATE = "d";
    private static final String OTHER = "#";
    private static final int MOST_CODE = 300;

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMALS = Pattern.compile("0(?:\\.(0{1,10}))?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern DATE_LETTER = Pattern.compile("[dmyhs]");

    private final List<String> codes;

    private NumberFormats(List<String> codes) {
        this.codes = codes;
    }

    static NumberFormats plain() {
        return new NumberFormats(List.of());
    }

    static NumberFormats read(String name, byte[] bytes) {
        XmlPart xml = XmlPart.open(name, bytes, "styleSheet");
        Map<String, String> own = new HashMap<>();
        List<String> codes = new ArrayList<>();
        boolean cellFormats = false;
        while (xml.next()) {
            cellFormats = xml.startsOwn("cellXfs") || cellFormats && !xml.endsOwn("cellXfs");
            if (xml.startsOwn("numFmt")) {
                own.put(xml.attribute("numFmtId"), code(xml.attribute("formatCode")));
            } else if (cellFormats && xml.startsOwn("xf")) {
                String id = xml.attribute("numFmtId");
                codes.add(own.getOrDefault(id, builtIn(id)));
            }
        }
        return new NumberFormats(codes);
    }

    /** Whether the format makes a date or a time of a number. */
    boolean isDate(String style) {
        String code = of(style);
        return !isPlain(code)
                && DATE_LETTER.matcher(QUOTED.matcher(code).replaceAll("")).find();
    }

    /** Whether the cell shows the very number that it holds. */
    boolean shows(String style, BigDecimal number) {
        String code = of(style);
        if (isPlain(code)) {
            return true;
        }
        Matcher decimals = DECIMALS.matcher(code);
        int shown = decimals.matches() && decimals.group(1) != null
                ? decimals.group(1).length()
                : 0;
        return decimals.matches() && number.scale() <= shown;
    }

    /** Whether the cell shows the very text that it holds; {@code ;;;} hides it and a text beside {@code @} changes it. */
    boolean showsText(String style) {
        String code = of(style);
        boolean fourSections =
                code.chars().filter(character -> character == ';').count() >= 3;
        return code.equals(TEXT) || !code.contains("@") && !fourSections;
    }

    private String of(String style) {
        boolean known = INDEX.matcher(style).matches() && Integer.parseInt(style) < codes.size();
        return known ? codes.get(Integer.parseInt(style)) : GENERAL;
    }

    private static boolean isPlain(String code) {
        return code.equals(GENERAL) || code.equals(TEXT);
    }

    private static String builtIn(String id) {
        int number = id.matches("[0-9]{1,4}") ? Integer.parseInt(id) : 0;
        return BUILT_IN.getOrDefault(number, BUILT_IN_DATES.contains(number) ? DATE : OTHER);
    }

    /** A code that is too long to be an honest one shows nothing as it is. */
    private static String code(String code) {
        return code.length() > MOST_CODE ? OTHER : code.toLowerCase(Locale.ROOT);
    }
}
