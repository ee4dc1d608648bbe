package dk.trin.rules.workbook;

import dk.trin.rules.vocabulary.Range;
import java.util.List;

/** What an author can put into the cells of a column. */
sealed interface Choice {
    /** Any text. */
    record Free() implements Choice {}

    /** One of the values; the name says which list of the hidden tab they stand in. */
    record OneOf(String list, List<String> values) implements Choice {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** One or more of the values, separated by commas: a drop-down that asks instead of stopping. */
    record SomeOf(String list, List<String> values) implements Choice {
        public SomeOf {
            values = List.copyOf(values);
        }
    }

    /** A number within a range. */
    record Number(Range range, boolean whole) implements Choice {}
}
