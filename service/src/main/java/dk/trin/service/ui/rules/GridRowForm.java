package dk.trin.service.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What somebody has sent about a row.
 *
 * @param line where the row stood; 0 for a new one
 */
record GridRowForm(GridAddress address, int line, MultiValueMap<String, String> fields) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** What is to be done, {@code save}. */
    String act() {
        return first("act", "save");
    }

    /** The id that the row had. */
    String id() {
        return first("id", "");
    }

    /** The line that a new row is to stand below. */
    int after() {
        return number("after");
    }

    GridSaving.Seen seen() {
        return new GridSaving.Seen(number("revision"), first("seen", ""));
    }

    /** The text of a column: values that were ticked are separated by commas, and a sheet knows no other space. */
    String text(int column) {
        List<String> values = fields.getOrDefault("c" + column, List.of());
        return values.stream()
                .map(value -> SPACES.matcher(value).replaceAll(" ").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The texts of all columns, from column A. */
    List<String> texts(int columns) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            texts.add(text(column));
        }
        return texts;
    }

    private int number(String field) {
        String text = first(field, "0");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private String first(String field, String otherwise) {
        String value = fields.getFirst(field);
        return value == null ? otherwise : value;
    }
}
