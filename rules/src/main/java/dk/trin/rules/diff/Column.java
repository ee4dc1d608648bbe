package dk.trin.rules.diff;

import dk.trin.rules.text.Text;

/**
 * What a cell is about.
 *
 * @param code the same in every version and language, {@code atLeast social.network}
 * @param label what a reader calls it
 */
public record Column(String code, Text label) {
    /** A column whose heading in the sheet is its code. */
    static Column headed(String code) {
        return new Column(code, new Text(code, code));
    }
}
