package dk.trin.service.versions;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Applies edits to the cells of one sheet. An edit that cannot be made is skipped and remembered. Not thread-safe. */
final class SheetEdits {
    private final String name;
    private final List<List<String>> lines = new ArrayList<>();
    private boolean possible = true;

    SheetEdits(Sheet sheet) {
        name = sheet.name();
        sheet.lines().forEach(line -> lines.add(new ArrayList<>(line.cells())));
    }

    void apply(Edit edit) {
        if (edit instanceof Edit.SetCell set) {
            setCell(set);
        } else if (edit instanceof Edit.InsertRow insert) {
            insert(insert.line(), new ArrayList<>());
        } else if (edit instanceof Edit.DuplicateRow duplicate) {
            duplicate(duplicate.line());
        } else if (edit instanceof Edit.MoveRow move) {
            move(move);
        } else if (edit instanceof Edit.InsertColumn insert) {
            insertColumn(insert.column());
        } else if (edit instanceof Edit.DeleteColumn delete) {
            deleteColumn(delete.column());
        } else if (isThere(((Edit.DeleteRow) edit).line())) {
            lines.remove(((Edit.DeleteRow) edit).line() - 1);
        }
    }

    /** Whether every edit so far could be made. */
    boolean arePossible() {
        return possible;
    }

    Sheet sheet() {
        return new Sheet(
                name,
                IntStream.range(0, lines.size())
                        .mapToObj(index -> new Line(index + 1, lines.get(index)))
                        .toList());
    }

    private void setCell(Edit.SetCell set) {
        if (set.column() < 1 || set.column() > Sheet.MOST_COLUMNS) {
            possible = false;
        } else if (isThere(set.line())) {
            List<String> line = lines.get(set.line() - 1);
            while (line.size() < set.column()) {
                line.add("");
            }
            line.set(set.column() - 1, set.text());
        }
    }

    private void duplicate(int line) {
        if (isThere(line)) {
            List<String> copy = new ArrayList<>(lines.get(line - 1));
            if (!copy.isEmpty()) {
                copy.set(0, "");
            }
            insert(line + 1, copy);
        }
    }

    private void move(Edit.MoveRow move) {
        if (isThere(move.line()) && isThere(move.to())) {
            lines.add(move.to() - 1, lines.remove(move.line() - 1));
        }
    }

    private void insert(int line, List<String> cells) {
        if (line < 1 || line > lines.size() + 1 || lines.size() == Sheet.MOST_LINES) {
            possible = false;
        } else {
            lines.add(line - 1, cells);
        }
    }

    private void insertColumn(int column) {
        if (column < 1 || column > width() + 1 || width() == Sheet.MOST_COLUMNS) {
            possible = false;
        } else {
            wideLines(column).forEach(line -> line.add(column - 1, ""));
        }
    }

    private void deleteColumn(int column) {
        if (column < 1 || column > width()) {
            possible = false;
        } else {
            wideLines(column + 1).forEach(line -> line.remove(column - 1));
        }
    }

    /** The properties above a table have columns of their own. */
    private List<List<String>> table() {
        int above = TableForm.of(sheet()).map(TableForm::ruleTable).orElse(0);
        return lines.subList(above, lines.size());
    }

    private int width() {
        return table().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The lines that have something at a column or just before it; others are empty there already. */
    private List<List<String>> wideLines(int column) {
        return table().stream().filter(line -> line.size() >= column - 1).toList();
    }

    private boolean isThere(int line) {
        boolean there = line >= 1 && line <= lines.size();
        possible &= there;
        return there;
    }
}
