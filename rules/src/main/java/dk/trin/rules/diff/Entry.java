package dk.trin.rules.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a sheet, with the text of its cells; cells that are not there are empty.
 *
 * @param line its row number in the sheet; 0 where that is not known
 */
record Entry(String id, int line, Map<Column, String> cells) {
    static final Entry NONE = new Entry("", 0, Map.of());

    Entry {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cells that differ, in the order of the columns of this entry, then of the other. */
    List<CellChange> changesTo(Entry after) {
        Set<Column> columns = new LinkedHashSet<>(after.cells.keySet());
        columns.addAll(cells.keySet());
        List<CellChange> changes = new ArrayList<>();
        for (Column column : columns) {
            if (!cell(column).equals(after.cell(column))) {
                changes.add(new CellChange(column, cell(column), after.cell(column)));
            }
        }
        return changes;
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
