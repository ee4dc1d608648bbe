package dk.trin.service.ui.rules;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import java.text.MessageFormat;
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
    static GridResults ofTable(ScenarioRuns runs, GridAddress address, Language language) {
        Map<String, List<ScenarioRuns.Run>> decided = runs.engine()
                .ruleSet()
                .table(address.name())
                .map(runs::decidedIn)
                .orElse(Map.of());
        return new GridResults(
                List.of(column("tried", language)),
                GridResults::behindConclusions,
                row -> List.of(tried(decided.getOrDefault(row, List.of()), address.tried(row), language)));
    }

    private static int behindConclusions(GridView grid) {
        int last = grid.columns().size();
        while (last > 0 && grid.columns().get(last - 1).part() != GridView.Part.CONCLUSION) {
            last--;
        }
        return last;
    }

    private static GridView.Cell tried(List<ScenarioRuns.Run> scenarios, String path, Language language) {
        String count = String.valueOf(scenarios.size());
        if (scenarios.isEmpty()) {
            return new GridView.Cell(count, "", GridView.Mark.OPEN, "");
        }
        String more = scenarios.size() > NAMED ? " …" : "";
        String named =
                scenarios.stream().limit(NAMED).map(run -> run.scenario().id()).collect(Collectors.joining(", "));
        String name = MessageFormat.format(GridWords.in(language, "tried.link"), scenarios.size());
        return GridView.Cell.leading(GridView.Mark.NONE, named + more, List.of(new GridView.Link(count, path, name)));
    }

    /** Of the scenarios themselves. */
    static GridResults ofScenarios(ScenarioRuns runs, GridAddress address, Language language) {
        return new GridResults(
                List.of(column("outcome", language), column("decided-by", language)),
                grid -> Math.min(2, grid.columns().size()),
                id -> runs.of(id)
                        .map(run -> List.of(outcome(run, language), decidedBy(runs.deciding(run), address)))
                        .orElse(List.of(GridView.Cell.of(""), GridView.Cell.of(""))));
    }

    /** Where there is no room for a title, a row is named as it is in reasons, {@code intensity/I3}. */
    private static GridView.Cell decidedBy(List<ScenarioRuns.Deciding> rows, GridAddress address) {
        return GridView.Cell.leading(
                GridView.Mark.NONE,
                "",
                rows.stream()
                        .map(each -> new GridView.Link(each.name(), address.row(each), each.name()))
                        .toList());
    }

    /** Whether a scenario gives what is expected, and if not, why. */
    static GridView.Cell outcome(ScenarioRuns.Run run, Language language) {
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
