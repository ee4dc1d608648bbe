package dk.trin.service.cli;

import dk.trin.rules.diff.CellChange;
import dk.trin.rules.diff.RowChange;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.diff.SheetChange;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a diff as data. */
final class DiffJson {
    private final Language language;

    private DiffJson(Language language) {
        this.language = language;
    }

    static Map<String, Object> of(RuleSetDiff diff, Language language) {
        DiffJson json = new DiffJson(language);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("before", version(diff.before()));
        data.put("after", version(diff.after()));
        data.put("sheets", diff.sheets().stream().map(json::sheet).toList());
        return data;
    }

    static Map<String, Object> version(RuleSet ruleSet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", ruleSet.id());
        data.put("version", ruleSet.version());
        data.put("hash", ruleSet.hash());
        return data;
    }

    private Map<String, Object> sheet(SheetChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sheet", change.sheet());
        data.put("title", change.title().in(language));
        data.put("presence", change.presence().name().toLowerCase(Locale.ROOT));
        data.put("properties", cells(change.properties()));
        data.put("rows", change.rows().stream().map(this::row).toList());
        return data;
    }

    private Map<String, Object> row(RowChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        data.put("id", change.id());
        data.put("line", change.line());
        if (change instanceof RowChange.Moved moved) {
            data.put("wasAfter", moved.wasAfter());
            data.put("isAfter", moved.isAfter());
        } else if (change instanceof RowChange.Added added) {
            data.put("cells", cells(added.cells()));
        } else if (change instanceof RowChange.Removed removed) {
            data.put("cells", cells(removed.cells()));
        } else {
            data.put("cells", cells(((RowChange.Changed) change).cells()));
        }
        return data;
    }

    private List<Map<String, Object>> cells(List<CellChange> changes) {
        return changes.stream().map(this::cell).toList();
    }

    private Map<String, Object> cell(CellChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("column", change.column().code());
        data.put("label", change.column().label().in(language));
        data.put("before", change.before());
        data.put("after", change.after());
        return data;
    }
}
