package dk.trin.rules.diff;

import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Marks;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a decision table out as it is compared. */
final class TablePage {
    private static final String NONE = "none";

    private final DecisionTable table;

    private TablePage(DecisionTable table) {
        this.table = table;
    }

    static Page of(DecisionTable table) {
        TablePage page = new TablePage(table);
        return new Page(
                table.sheet(),
                table.title(),
                page.properties(),
                table.rows().stream().map(page::row).toList(),
                table.hitPolicy() == HitPolicy.FIRST);
    }

    private Entry properties() {
        Map<Column, String> cells = new LinkedHashMap<>();
        cells.put(Column.headed("Title"), table.title().danish());
        cells.put(Column.headed("TitleEnglish"), table.title().english());
        cells.put(Column.headed("HitPolicy"), table.hitPolicy().name());
        cells.put(Column.headed("ForEveryone"), table.forEveryone() ? "ja" : "");
        cells.put(Column.headed("concludes"), table.target().code());
        marks("FairnessException", table.marks().exceptions(), cells);
        marks("Acknowledged", table.marks().acknowledged(), cells);
        return new Entry("", 0, cells);
    }

    private static void marks(String property, List<Marks.Mark> marks, Map<Column, String> cells) {
        marks.forEach(mark -> cells.put(Column.headed(property + " " + mark.on()), mark.reason()));
    }

    private Entry row(Row row) {
        Map<Column, String> cells = new LinkedHashMap<>();
        for (Condition condition : row.conditions()) {
            cells.merge(column(condition), condition.text(), (first, second) -> first + " & " + second);
        }
        Conclusion conclusion = row.conclusion();
        cells.put(new Column("concludes", concluded(conclusion)), text(conclusion));
        cells.put(named("reason-da"), row.reason().danish());
        cells.put(named("reason-en"), row.reason().english());
        cells.put(named("source"), row.source());
        return new Entry(row.id(), row.line(), cells);
    }

    /** Called by what it asks, not by its heading: a heading can be rewritten without changing what is decided. */
    private Column column(Condition condition) {
        Text label = condition.operator().heading(condition.term());
        return new Column(condition.operator().code() + " " + condition.term().code(), label);
    }

    private Text concluded(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Concludes && table.target() instanceof Target.OfOutput of
                ? of.output().label()
                : Messages.text("diff.column.offer");
    }

    private static String text(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return concludes.value().label().danish();
        }
        return conclusion instanceof Conclusion.Gives gives ? gives.offer() : NONE;
    }

    private static Column named(String name) {
        return new Column(name, Messages.text("diff.column." + name));
    }
}
