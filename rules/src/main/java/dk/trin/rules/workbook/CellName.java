package dk.trin.rules.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a cell as the file writes it, {@code C9}; both from 1. */
record CellName(int line, int column) {
    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final int LAST_LINE = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    /** The place; empty when no sheet has such a cell. */
    static Optional<CellName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1);
        int line = Integer.parseInt(matcher.group(2));
        return line > LAST_LINE || column > LAST_COLUMN ? Optional.empty() : Optional.of(new CellName(line, column));
    }
}
