package dk.trin.service.rulesets;

import dk.trin.api.model.CellDiff;
import dk.trin.api.model.RowDiff;
import dk.trin.api.model.SheetDiff;
import dk.trin.api.model.VersionDiff;
import dk.trin.rules.diff.CellChange;
import dk.trin.rules.diff.RowChange;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.diff.SheetChange;
import dk.trin.rules.text.Language;
import java.util.List;
import java.util.Locale;

/** Writes what differs between two versions as the contract shows it, in one language. */
record DiffMapper(Language language) {
    VersionDiff diff(Comparison.Pair pair) {
        RuleSetDiff diff = RuleSetDiff.of(pair.before().ruleSet(), pair.after().ruleSet());
        return new VersionDiff(
                diff.after().id(),
                diff.after().version(),
                diff.before().version(),
                diff.sheets().stream().map(this::sheet).toList());
    }

    private SheetDiff sheet(SheetChange change) {
        return new SheetDiff(
                change.sheet(),
                change.title().in(language),
                change.presence().name().toLowerCase(Locale.ROOT),
                cells(change.properties()),
                change.rows().stream().map(this::row).toList());
    }

    private RowDiff row(RowChange change) {
        if (change instanceof RowChange.Moved moved) {
            return row(moved, "moved", List.of()).wasAfter(moved.wasAfter()).isAfter(moved.isAfter());
        }
        if (change instanceof RowChange.Added added) {
            return row(added, "added", added.cells());
        }
        if (change instanceof RowChange.Removed removed) {
            return row(removed, "removed", removed.cells());
        }
        return row(change, "changed", ((RowChange.Changed) change).cells());
    }

    private RowDiff row(RowChange change, String kind, List<CellChange> cells) {
        return new RowDiff(change.id(), change.line(), kind, cells(cells));
    }

    private List<CellDiff> cells(List<CellChange> cells) {
        return cells.stream()
                .map(cell -> new CellDiff(
                        cell.column().code(), cell.column().label().in(language), cell.before(), cell.after()))
                .toList();
    }
}
