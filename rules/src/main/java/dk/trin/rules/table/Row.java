package dk.trin.rules.table;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.text.Text;
import java.util.List;

/**
 * One rule.
 *
 * @param id stable, unique within its table
 * @param line the row number in the sheet, as Excel shows it
 * @param conditions the cells that are not empty, in the order of the columns; none means everyone
 * @param reason why, as a professional would say it
 * @param source where the rule comes from, or {@code assumption}
 */
public record Row(String id, int line, List<Condition> conditions, Conclusion conclusion, Text reason, String source) {
    public Row {
        conditions = List.copyOf(conditions);
    }

    /** Every citizen whom the row matches. */
    public Region region(Grid grid) {
        return Region.of(conditions.stream()
                .flatMap(condition -> condition.restrictions(grid).stream())
                .toList());
    }
}
