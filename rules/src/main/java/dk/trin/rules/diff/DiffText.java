package dk.trin.rules.diff;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Writes a diff as text for a review: a block per sheet, a line per row, an indented line per cell. */
public final class DiffText {
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private DiffText(Language language) {
        this.language = language;
    }

    /**
     * The text, one line an element, without line ends. A row begins with {@code +} (new), {@code -} (gone), {@code ~}
     * (changed) or {@code >} (moved).
     */
    public static List<String> of(RuleSetDiff diff, Language language) {
        DiffText text = new DiffText(language);
        text.write(diff);
        return List.copyOf(text.lines);
    }

    private void write(RuleSetDiff diff) {
        if (diff.isEmpty()) {
            boolean same = diff.before().hash().equals(diff.after().hash());
            lines.add(say(same ? "diff.same" : "diff.same-decisions"));
            return;
        }
        diff.sheets().forEach(this::write);
    }

    private void write(SheetChange change) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(
                switch (change.presence()) {
                    case BOTH -> change.sheet() + " (" + change.title().in(language) + ")";
                    case ADDED -> say("diff.sheet-added", change.sheet(), change.title());
                    case REMOVED -> say("diff.sheet-removed", change.sheet(), change.title());
                });
        change.properties().forEach(cell -> cell("  ", cell));
        change.rows().forEach(this::write);
    }

    private void write(RowChange change) {
        String id = change.id() + (change.line() == 0 ? "" : " " + say("diff.line", String.valueOf(change.line())));
        if (change instanceof RowChange.Moved moved) {
            lines.add("  > " + id + " " + say("diff.moved", above(moved.wasAfter()), above(moved.isAfter())));
        } else if (change instanceof RowChange.Added added) {
            row("+", id, added.cells());
        } else if (change instanceof RowChange.Removed removed) {
            row("-", id, removed.cells().stream().map(CellChange::reversed).toList());
        } else {
            row("~", id, ((RowChange.Changed) change).cells());
        }
    }

    private void row(String sign, String id, List<CellChange> cells) {
        lines.add("  " + sign + " " + id);
        cells.forEach(cell -> cell("      ", cell));
    }

    private void cell(String indent, CellChange cell) {
        String label = cell.column().label().in(language);
        if (cell.before().isEmpty()) {
            lines.add(indent + say("diff.cell-added", label, cell.after()));
        } else if (cell.after().isEmpty()) {
            lines.add(indent + say("diff.cell-removed", label, cell.before()));
        } else {
            lines.add(indent + say("diff.cell-changed", label, cell.before(), cell.after()));
        }
    }

    private String above(String id) {
        return id.isEmpty() ? say("diff.top") : say("diff.after", id);
    }

    private String say(String key, Object... arguments) {
        return Messages.in(language, key, arguments);
    }
}
