package dk.trin.rules.diff;

import dk.trin.rules.ruleset.About;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out what a rule set says of itself. */
final class AboutPage {
    private AboutPage() {}

    static Page of(About about) {
        Map<Column, String> cells = new LinkedHashMap<>();
        cells.put(Column.headed("id"), about.id());
        cells.put(Column.headed("version"), String.valueOf(about.version()));
        put(cells, "title", about.title());
        put(cells, "purpose", about.purpose());
        put(cells, "model", about.model());
        put(cells, "authority", about.authority());
        cells.put(Column.headed("valid from"), about.validFrom().toString());
        cells.put(
                Column.headed("valid to"),
                about.validTo().map(LocalDate::toString).orElse(""));
        put(cells, "change", about.change());
        cells.put(Column.headed("table"), String.join(", ", about.tables()));
        sources(cells, about.sources());
        return new Page("about", Messages.text("diff.sheet.about"), new Entry("", 0, cells), List.of(), false);
    }

    /** Sources have no id: one that is new or gone is told by its own words. */
    private static void sources(Map<Column, String> cells, List<Text> sources) {
        for (Text source : sources) {
            cells.put(new Column("source " + source.danish(), Messages.text("diff.column.source")), source.danish());
            cells.put(
                    new Column("source en " + source.english(), Messages.text("diff.column.source")), source.english());
        }
    }

    private static void put(Map<Column, String> cells, String key, Text text) {
        cells.put(Column.headed(key + " da"), text.danish());
        cells.put(Column.headed(key + " en"), text.english());
    }
}
