package dk.trin.rules.diff;

import dk.trin.rules.diff.SheetChange.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a sheet of two versions row by row; rows are found again by their id. */
final class PageDiff {
    private final Optional<Page> before;
    private final Optional<Page> after;
    private final Map<String, Entry> old;
    private final Map<String, Entry> now;

    /** One of the two may be empty: the sheet is new, or it is gone. */
    PageDiff(Optional<Page> before, Optional<Page> after) {
        this.before = before;
        this.after = after;
        this.old = byId(before);
        this.now = byId(after);
    }

    SheetChange change() {
        Page page = after.or(() -> before).orElseThrow();
        List<CellChange> properties = properties(before).changesTo(properties(after));
        return new SheetChange(page.sheet(), page.title(), presence(), properties, rows());
    }

    private Presence presence() {
        if (before.isEmpty()) {
            return Presence.ADDED;
        }
        return after.isEmpty() ? Presence.REMOVED : Presence.BOTH;
    }

    private List<RowChange> rows() {
        Set<String> moved = moved();
        List<RowChange> changes = new ArrayList<>();
        now.forEach((id, row) -> {
            if (moved.contains(id)) {
                changes.add(new RowChange.Moved(id, row.line(), above(before, id), above(after, id)));
            }
            changed(row).ifPresent(changes::add);
        });
        old.forEach((id, row) -> {
            if (!now.containsKey(id)) {
                changes.add(new RowChange.Removed(id, row.line(), row.changesTo(Entry.NONE)));
            }
        });
        return changes;
    }

    private Optional<RowChange> changed(Entry row) {
        Entry was = old.get(row.id());
        if (was == null) {
            return Optional.of(new RowChange.Added(row.id(), row.line(), Entry.NONE.changesTo(row)));
        }
        List<CellChange> cells = was.changesTo(row);
        return cells.isEmpty() ? Optional.empty() : Optional.of(new RowChange.Changed(row.id(), row.line(), cells));
    }

    private Set<String> moved() {
        if (!after.map(Page::ordered).orElse(false) || before.isEmpty()) {
            return Set.of();
        }
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        return Order.moved(kept, now.keySet().stream().filter(old::containsKey).toList());
    }

    private static String above(Optional<Page> page, String id) {
        String above = "";
        for (Entry row : page.map(Page::rows).orElse(List.of())) {
            if (row.id().equals(id)) {
                return above;
            }
            above = row.id();
        }
        return above;
    }

    private static Entry properties(Optional<Page> page) {
        return page.map(Page::properties).orElse(Entry.NONE);
    }

    private static Map<String, Entry> byId(Optional<Page> page) {
        Map<String, Entry> rows = new LinkedHashMap<>();
        page.map(Page::rows).orElse(List.of()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}
