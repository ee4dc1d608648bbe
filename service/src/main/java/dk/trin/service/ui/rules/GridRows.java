package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.Line;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import dk.trin.service.versions.Obstacle;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads and keeps single rows, as forms send them. */
@Component
final class GridRows {
    private final GridPages pages;
    private final GridSaving saving;

    GridRows(GridPages pages, GridSaving saving) {
        this.pages = pages;
        this.saving = saving;
    }

    /** What came of a form. */
    sealed interface Saved {}

    /** It is kept; the row now stands at a line. */
    record Done(int line) implements Saved {}

    /** It is shown again with what is to be put right. */
    record Again(GridRow row, List<Fault> faults) implements Saved {}

    /** Something to put right, at the field with that id. */
    record Fault(String field, String text) {}

    GridRow row(GridAddress address, int line) {
        GridPage page = open(address);
        GridView.Row row = found(page, line).orElseThrow(Refusal::notFound);
        return GridRow.of(page, line(page, row), line);
    }

    /** A row that is not there yet, below the last, with the next free id. */
    GridRow fresh(GridAddress address) {
        GridPage page = open(address);
        List<GridView.Row> rows = page.grid().rows();
        int last = rows.isEmpty()
                ? page.firstLine() - 1
                : rows.get(rows.size() - 1).line();
        String id = GridIds.next(rows.stream().map(GridView.Row::id).toList());
        return GridRow.of(page, new Line(0, List.of(id)), last);
    }

    private GridPage open(GridAddress address) {
        GridPage page = pages.page(address, true);
        if (!page.editing()) {
            throw Refusal.notFound();
        }
        return page;
    }

    private static Optional<GridView.Row> found(GridPage page, int line) {
        return page.grid().rows().stream().filter(row -> row.line() == line).findFirst();
    }

    /** The texts of a row in the order of the sheet, without what Trin adds. */
    private static Line line(GridPage page, GridView.Row row) {
        List<GridView.Column> columns = page.grid().columns();
        return new Line(
                row.line(),
                IntStream.range(0, columns.size())
                        .filter(index -> columns.get(index).number() > 0)
                        .mapToObj(index -> row.cells().get(index).text())
                        .toList());
    }

    Saved save(GridRowForm form, Actor actor) {
        GridPage page = open(form.address());
        GridChanges changes =
                new GridChanges(form.seen().revision(), form.seen().sheet(), changes(form, page));
        GridSaved saved = saving.save(form.address(), changes, actor);
        if (saved instanceof GridSaved.Kept kept && kept.refused().isEmpty()) {
            return new Done(then(form));
        }
        if (saved instanceof GridSaved.Kept kept) {
            return again(form, kept, changes);
        }
        if (saved instanceof GridSaved.Conflict) {
            return overtaken(form, page);
        }
        return new Again(typed(form, page), List.of(new Fault("c1", said(((GridSaved.Failed) saved).obstacle()))));
    }

    private static int then(GridRowForm form) {
        return switch (form.act()) {
            case "up" -> form.line() - 1;
            case "down", "duplicate" -> form.line() + 1;
            default -> form.line() == 0 ? form.after() + 1 : form.line();
        };
    }

    private static List<GridChanges.Change> changes(GridRowForm form, GridPage page) {
        int line = form.line();
        return switch (form.act()) {
            case "delete" -> List.of(GridChanges.Change.row("delete-row", line));
            case "up" -> List.of(new GridChanges.Change("move-row", line, 0, line - 1, ""));
            case "down" -> List.of(new GridChanges.Change("move-row", line, 0, line + 1, ""));
            case "duplicate" -> List.of(GridChanges.Change.row("duplicate-row", line), id(page, line + 1));
            default -> written(form, page);
        };
    }

    private static GridChanges.Change id(GridPage page, int line) {
        List<String> ids = page.grid().rows().stream().map(GridView.Row::id).toList();
        return GridChanges.Change.cell(line, 1, GridIds.next(ids));
    }

    private static List<GridChanges.Change> written(GridRowForm form, GridPage page) {
        List<GridChanges.Change> changes = new ArrayList<>();
        int line = form.line() == 0 ? form.after() + 1 : form.line();
        if (form.line() == 0) {
            changes.add(GridChanges.Change.row("insert-row", line));
        }
        Line before = found(page, form.line()).map(row -> line(page, row)).orElse(new Line(0, List.of()));
        for (int column = 1; column <= page.editors().size(); column++) {
            if (!form.text(column).equals(before.cell(column))) {
                changes.add(GridChanges.Change.cell(line, column, form.text(column)));
            }
        }
        return changes;
    }

    /** Some texts are ones that no cell may hold; the others are kept. */
    private Again again(GridRowForm form, GridSaved.Kept kept, GridChanges changes) {
        List<Fault> faults = kept.refused().stream()
                .map(refused ->
                        new Fault("c" + changes.edits().get(refused.edit()).column(), refused.message()))
                .toList();
        GridPage page = open(form.address());
        int line = then(form);
        GridRow row = GridRow.of(page, new Line(line, form.texts(page.editors().size())), line);
        return new Again(row, faults);
    }

    /** Somebody else came first: what was typed stays, and what they wrote stands beside it. */
    private static Again overtaken(GridRowForm form, GridPage page) {
        GridRow typed = typed(form, page);
        String key = typed.isNew() && form.line() > 0 ? "form.moved" : "form.conflict";
        return new Again(typed, List.of(new Fault("c1", GridWords.in(Languages.current(), key))));
    }

    /** The form as it was sent, at the line where the row now stands. */
    private static GridRow typed(GridRowForm form, GridPage page) {
        Optional<GridView.Row> now = page.grid().rows().stream()
                .filter(row -> form.line() > 0 && row.id().equals(form.id()))
                .findFirst();
        List<String> texts = form.texts(page.editors().size());
        List<GridView.Row> rows = page.grid().rows();
        int last = rows.isEmpty()
                ? page.firstLine() - 1
                : rows.get(rows.size() - 1).line();
        GridRow row = GridRow.of(page, new Line(now.map(GridView.Row::line).orElse(0), texts), last);
        return now.map(theirs -> row.beside(line(page, theirs))).orElse(row);
    }

    private static String said(Obstacle obstacle) {
        return GridWords.find(Languages.current(), "obstacle." + obstacle.name())
                .orElseGet(() -> GridWords.in(Languages.current(), "obstacle.other"));
    }
}
