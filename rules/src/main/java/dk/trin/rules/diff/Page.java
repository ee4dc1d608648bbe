package dk.trin.rules.diff;

import dk.trin.rules.text.Text;
import java.util.List;

/**
 * A sheet as it is compared.
 *
 * @param properties what stands above the rows
 * @param ordered whether the order of the rows decides
 */
record Page(String sheet, Text title, Entry properties, List<Entry> rows, boolean ordered) {
    Page {
        rows = List.copyOf(rows);
    }
}
