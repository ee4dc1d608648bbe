package dk.trin.rules.recommendation;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/** What is recommended for one citizen, and what is still possible. Immutable. */
public final class Recommendation {
    private final Evaluation evaluation;

    private Recommendation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    public static Recommendation of(Evaluation evaluation) {
        return new Recommendation(evaluation);
    }

    /** A level concluded on the way, with the values it can have. */
    public record Level(DecisionTable table, List<Value> possible) {}

    public Evaluation evaluation() {
        return evaluation;
    }

    public RuleSet ruleSet() {
        return evaluation.ruleSet();
    }

    public Status status() {
        if (!certain(Outputs.REFER_BACK).isEmpty()) {
            return Status.REFER_BACK;
        }
        boolean closed = isClosed(Outputs.REFER_BACK) && isClosed(Outputs.INTENSITY) && isClosed(Outputs.COORDINATION);
        return closed ? Status.DETERMINED : Status.OPEN;
    }

    /** Whether nothing about an output is open; one that the rule set does not conclude never is. */
    public boolean isClosed(Outputs output) {
        return ruleSet().tableFor(output).map(evaluation::isClosed).orElse(true);
    }

    /** The values that are certain: at most one, but for sets. */
    public List<Value> certain(Outputs output) {
        return ruleSet()
                .tableFor(output)
                .map(table -> values(evaluation.certain(table)))
                .orElse(List.of());
    }

    /** Every value that is possible, the certain ones among them. */
    public List<Value> possible(Outputs output) {
        return ruleSet()
                .tableFor(output)
                .map(table -> values(evaluation.possible(table)))
                .orElse(List.of());
    }

    /** The values that are possible but not certain. */
    public List<Value> open(Outputs output) {
        List<Value> certain = certain(output);
        return possible(output).stream()
                .filter(value -> !certain.contains(value))
                .toList();
    }

    /** The one certain value of an output that has one value. */
    public Optional<Value> value(Outputs output) {
        return certain(output).stream().findFirst();
    }

    /** The offers that are certain, in the order of the tables. */
    public List<Offer> offers() {
        return offerTables().stream()
                .flatMap(table -> given(evaluation.certain(table)).stream())
                .toList();
    }

    /** The offers that are possible but not certain. */
    public List<Offer> possibleOffers() {
        return offerTables().stream()
                .filter(table -> !evaluation.isClosed(table))
                .flatMap(table -> given(evaluation.possible(table)).stream())
                .toList();
    }

    public List<Level> levels() {
        return ruleSet().tables().stream()
                .filter(Recommendation::isLevel)
                .map(table -> new Level(table, values(evaluation.possible(table))))
                .toList();
    }

    /** The tables of which something is called possible without having been found. */
    public List<DecisionTable> inexact() {
        return ruleSet().tables().stream()
                .filter(table -> !evaluation.isExact(table))
                .toList();
    }

    private List<DecisionTable> offerTables() {
        return ruleSet().offerTables();
    }

    private List<Offer> given(List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(Conclusion.Gives.class::isInstance)
                .map(given -> ruleSet().offers().given(given.code()))
                .toList();
    }

    private static List<Value> values(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(conclusion -> ((Conclusion.Concludes) conclusion).value())
                .toList();
    }

    private static boolean isLevel(DecisionTable table) {
        return table.target() instanceof Target.OfOutput of && of.output().kind() == OutputKind.LEVEL;
    }
}
