package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.text.Text;

/** Reads the two cells of a text, headed {@code <name> da} and {@code <name> en}. */
public final class Texts {
    private Texts() {}

    public static Text required(Listing.Entry entry, String name, Problems problems) {
        return new Text(entry.required(name + " da", problems), entry.required(name + " en", problems));
    }

    /** Both cells or neither; one alone is a problem. */
    public static Text optional(Listing.Entry entry, String name, Problems problems) {
        boolean empty =
                entry.cell(name + " da").isEmpty() && entry.cell(name + " en").isEmpty();
        return empty ? Text.EMPTY : required(entry, name, problems);
    }
}
