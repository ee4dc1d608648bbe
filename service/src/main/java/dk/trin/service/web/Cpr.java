package dk.trin.service.web;

import java.util.regex.Pattern;

/** Recognises what is shaped like a Danish CPR number, so that none gets in; checking one would mean knowing it. */
public final class Cpr {
    /** Day (also the +60 of test numbers), month, year, then four digits, or the letters of a replacement number. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![0-9])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}[-._]?[0-9][0-9A-Za-z]{2}[0-9](?![0-9])");

    /** One in some hundred random UUIDs has digits of that shape, and nobody writes a CPR number as one. */
    private static final Pattern UUID = Pattern.compile(
            "(?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])", Pattern.CASE_INSENSITIVE);

    private Cpr() {}

    public static boolean isIn(String text) {
        return SHAPE.matcher(text).find()
                && SHAPE.matcher(UUID.matcher(text).replaceAll("-")).find();
    }
}
