package dk.trin.service.decision;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.service.log.CanonicalJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was assessed and concluded as canonical JSON: codes, rows and certainty, table by table, and the very version that
 * gave them. No texts. Its form is part of every record that is kept, so it never changes; another form gets another number.
 */
public final class DecisionRecord {
    /** What the table of an offer type is for. */
    public static final String OFFERS = "offers";

    private static final int FORM = 1;

    private DecisionRecord() {}

    public static String of(Evaluation evaluation) {
        RuleSet ruleSet = evaluation.ruleSet();
        ObjectNode record = CanonicalJson.object();
        record.put("form", FORM);
        record.putObject("ruleSet")
                .put("id", ruleSet.id())
                .put("version", ruleSet.version())
                .put("hash", ruleSet.hash());
        record.put("status", Recommendation.of(evaluation).status().code());
        record.set("assessment", new AssessmentWriter(ruleSet.vocabulary()).tree(evaluation.assessment()));
        ObjectNode tables = record.putObject("tables");
        ruleSet.tables().forEach(table -> tables.set(table.name(), table(evaluation, table)));
        return CanonicalJson.of(record);
    }

    private static ObjectNode table(Evaluation evaluation, DecisionTable table) {
        ObjectNode written = CanonicalJson.object();
        boolean offers = table.target() instanceof Target.OfOffers;
        written.put("part", offers ? OFFERS : table.target().code());
        written.put("exact", evaluation.isExact(table));
        codes(written.putArray("certain"), evaluation.certain(table));
        codes(written.putArray("possible"), evaluation.possible(table));
        ArrayNode rows = written.putArray("rows");
        for (Conclusion conclusion : evaluation.certain(table)) {
            evaluation
                    .grounds(table, conclusion)
                    .forEach(ground -> rows.addObject()
                            .put("row", ground.row().id())
                            .put("gives", conclusion.code())
                            .put("sure", ground.sure()));
        }
        return written;
    }

    private static void codes(ArrayNode array, List<Conclusion> conclusions) {
        conclusions.forEach(conclusion -> array.add(conclusion.code()));
    }
}
