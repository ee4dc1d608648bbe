package dk.trin.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Builds the Drools rules of a rule set from its typed tables, without any text that could be code: one rule per row,
 * which matches when the row may match. A row without conditions matches everybody and needs no rule.
 *
 * <p>A rule's last condition notes on the fact that all before it held, and goes no further. So nothing is left for a
 * consequence to do: a consequence of the canonical model keeps its facts in a field that all sessions of a base share
 * (Drools 10.2, {@code LambdaConsequence}), so that one citizen's match could be noted for another; and an agenda of
 * rules that all may fire in any order costs more than the matching.
 */
final class DroolsModel {
    private static final String PACKAGE = "dk.trin.rules";

    private final Grid grid;

    private DroolsModel(Grid grid) {
        this.grid = grid;
    }

    static KieBase build(List<TableCells> tables, Grid grid) {
        DroolsModel builder = new DroolsModel(grid);
        ModelImpl model = new ModelImpl();
        for (TableCells table : tables) {
            for (int row = 0; row < table.rows(); row++) {
                if (table.region(row).size() > 0) {
                    model.addRule(builder.rowRule(table, row));
                }
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private org.drools.model.Rule rowRule(TableCells table, int row) {
        Variable<Stage> stage = declarationOf(Stage.class, "stage");
        int number = table.stage();
        PatternDSL.PatternDef<Stage> pattern = pattern(stage)
                .expr(
                        "stage " + number,
                        fact -> fact.number() == number,
                        alphaIndexedBy(Integer.class, Index.ConstraintType.EQUAL, 0, Stage::number, number));
        Region region = table.region(row);
        for (int nth : mostTellingFirst(region)) {
            int axis = region.axis(nth);
            long accepted = region.accepted(nth);
            pattern = pattern.expr(exprId(number, axis, accepted), fact -> fact.may(axis, accepted));
        }
        int noted = table.firstRow() + row;
        pattern = pattern.expr("row " + noted, fact -> fact.note(noted));
        return rule(PACKAGE, name(table, row)).build(pattern, on(stage).execute(fact -> {}));
    }

    /** The fewer of an axis' cells a condition accepts, the more rows need no further look once it fails. */
    private int[] mostTellingFirst(Region region) {
        return IntStream.range(0, region.size())
                .boxed()
                .sorted(Comparator.comparingDouble(nth -> (double) Long.bitCount(region.accepted(nth))
                        / grid.axis(region.axis(nth)).size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String name(TableCells table, int row) {
        return table.table().name() + "/" + table.table().rows().get(row).id();
    }

    /** Drools shares the node of two conditions that have one id, so different conditions must never have the same. */
    private String exprId(int stage, int axis, long accepted) {
        return "stage " + stage + ", " + grid.axis(axis).words(accepted);
    }
}
