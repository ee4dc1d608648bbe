package dk.trin.rules.workbook;

import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Range;
import java.util.List;

/** What an author can put into the cells of a column. */
public sealed interface Choice {
    /**
     * One thing that a cell can say.
     *
     * @param text as the sheet writes it
     * @param label what a reader calls it
     * @param help when to choose it; empty where nothing is said
     */
    record Option(String text, Text label, Text help) {}

    /** Any text. */
    record Free() implements Choice {}

    /** One of the options; the name says which list of the workbook's hidden tab they stand in. */
    record OneOf(String list, List<Option> options) implements Choice {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** One or more of the options, separated by commas: a drop-down that asks instead of stopping. */
    record SomeOf(String list, List<Option> options) implements Choice {
        public SomeOf {
            options = List.copyOf(options);
        }
    }

    /** A number within a range. */
    record Number(Range range, boolean whole) implements Choice {}

    /** Everything that can be chosen from a list; empty for texts and numbers. */
    default List<Option> listed() {
        if (this instanceof OneOf one) {
            return one.options();
        }
        return this instanceof SomeOf some ? some.options() : List.of();
    }
}
