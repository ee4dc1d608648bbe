package dk.trin.service.ui.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes ids for new rows. */
final class GridIds {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    private GridIds() {}

    /** An id that no row has yet, like the one with the highest number: {@code I17} after {@code I16}. */
    static String next(List<String> ids) {
        String prefix = "R";
        int most = 0;
        int digits = 1;
        for (String id : ids) {
            Matcher parts = NUMBERED.matcher(id);
            if (parts.matches() && Integer.parseInt(parts.group(2)) > most) {
                prefix = parts.group(1);
                most = Integer.parseInt(parts.group(2));
            }
            if (parts.matches() && parts.group(2).startsWith("0")) {
                digits = Math.max(digits, parts.group(2).length());
            }
        }
        return prefix + String.format("%0" + digits + "d", most + 1);
    }
}
