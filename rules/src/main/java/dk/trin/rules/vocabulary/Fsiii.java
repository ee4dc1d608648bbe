package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Listing;
import java.util.regex.Pattern;

/** Codes of Fælles Sprog III, kept as hyphenated UUIDs only. */
public final class Fsiii {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Fsiii() {}

    /** The code in the column {@code fsiii}, empty where there is none. */
    public static String read(Listing.Entry entry, Problems problems) {
        String code = entry.cell("fsiii");
        if (!code.isEmpty() && !UUID.matcher(code).matches()) {
            problems.add(ProblemCode.NOT_AN_FSIII_CODE, entry.place("fsiii"), code);
        }
        return code;
    }
}
