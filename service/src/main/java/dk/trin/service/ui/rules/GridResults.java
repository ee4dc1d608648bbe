package dk.trin.service.ui.rules;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What the scenarios tell of each row: how often a rule decides, or how a scenario turns out. */
final class GridResults {
    private static final int NAMED = 3;

    private final List<GridView.Column> columns;
    private final ToIntFunction<GridView> place;
    private final Function<String, List<GridView.Cell>> cells;

    private GridResults(
            List<GridView.Column> columns, ToIntFunction<GridView> place, Function<String, List<GridView.Cell>> cells) {
        this.columns = columns;
        this.place = place;
        this.cells = cells;
    }

    /** Nothing to tell, of offers or while the sheets cannot be read. */
    static GridResults none() {
        return new GridResults(List.of(), grid -> 0, row -> List.of());
    }

    /** Of the rows of a table. */
    static GridResults ofTable(ScenarioRuns runs, String table, Language language) {
        Map<String, List<String>> decided =
                runs.engine().ruleSet().table(table).map(runs::decidedIn).orElse(Map.of());
        return new GridResults(
                List.of(column("tried", language)),
                GridResults::behindConclusions,
                row -> List.of(tried(decided.getOrDefault(row, List.of()))));
    }

    private static int behindConclusions(GridView grid) {
        int last = grid.columns().size();
        while (last > 0 && grid.columns().get(last - 1).part() != GridView.Part.CONCLUSION) {
            last--;
        }
        return last;
    }

    private static GridView.Cell tried(List<String> scenarios) {
        String more = scenarios.size() > NAMED ? " …" : "";
        String named = scenarios.stream().limit(NAMED).collect(Collectors.joining(", "));
        GridView.Mark mark = scenarios.isEmpty() ? GridView.Mark.OPEN : GridView.Mark.NONE;
        return new GridView.Cell(String.valueOf(scenarios.size()), "", mark, named + more);
    }

    /** Of the scenarios themselves. */
    static GridResults ofScenarios(ScenarioRuns runs, Language language) {
        return new GridResults(
                List.of(column("outcome", language), column("decided-by", language)),
                grid -> Math.min(2, grid.columns().size()),
                id -> runs.of(id)
                        .map(run -> List.of(
                                outcome(run, language), GridView.Cell.of(String.join(", ", runs.deciding(run)))))
                        .orElse(List.of(GridView.Cell.of(""), GridView.Cell.of(""))));
    }

    private static GridView.Cell outcome(ScenarioRuns.Run run, Language language) {
        if (run.isAsExpected()) {
            return new GridView.Cell(GridWords.in(language, "as-expected"), "", GridView.Mark.MET, "");
        }
        String differences =
                run.differences().stream().map(text -> in(text, language)).collect(Collectors.joining("; "));
        String why = run.evaluation().isPresent() ? differences : GridWords.in(language, "no-row");
        return new GridView.Cell(GridWords.in(language, "differs"), "", GridView.Mark.FAILED, why);
    }

    private static String in(Text text, Language language) {
        return text.in(language).strip();
    }

    private static GridView.Column column(String key, Language language) {
        return new GridView.Column(
                0,
                GridView.Part.RESULT,
                GridWords.in(language, "scenarios"),
                GridWords.in(language, key),
                "",
                GridWords.in(language, key + ".help"));
    }

    /** The same grid with what there is to tell of each row. */
    GridView beside(GridView grid) {
        int at = place.applyAsInt(grid);
        List<GridView.Row> rows = grid.rows().stream()
                .map(row -> new GridView.Row(
                        row.id(), row.line(), row.mark(), with(row.cells(), at, cells.apply(row.id()))))
                .toList();
        return new GridView(grid.sheet(), grid.caption(), with(grid.columns(), at, columns), rows);
    }

    private static <T> List<T> with(List<T> all, int at, List<T> added) {
        List<T> list = new ArrayList<>(all);
        list.addAll(at, added);
        return list;
    }

    /** What there is to tell of a row, in the order of the columns. */
    List<GridView.Cell> of(String row) {
        return cells.apply(row);
    }
}
