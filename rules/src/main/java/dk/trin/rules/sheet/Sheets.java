package dk.trin.rules.sheet;

import dk.trin.rules.problem.Problems;
import java.util.Optional;

/** Where sheets come from: a folder of CSV files, or a workbook. Either way a cell is taken as written or refused. */
public interface Sheets {
    /** The sheet at {@code <rule set>/<name>}; absent when it is missing or unreadable, which is then a problem. */
    Optional<Sheet> read(String path, Problems problems);
}
