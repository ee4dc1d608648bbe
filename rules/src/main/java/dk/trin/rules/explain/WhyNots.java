package dk.trin.rules.explain;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers why an offer of the catalogue was not recommended. */
public final class WhyNots {
    private final Recommendation recommendation;
    private final Evaluation evaluation;
    private final Facts facts;

    public WhyNots(Recommendation recommendation) {
        this.recommendation = recommendation;
        this.evaluation = recommendation.evaluation();
        this.facts = new Facts(evaluation);
    }

    public WhyNot of(Offer offer) {
        Optional<DecisionTable> table =
                evaluation.ruleSet().tableFor(offer.type().code());
        Optional<Row> nearest = table.flatMap(found -> nearest(found, offer));
        return new WhyNot(
                offer,
                standing(offer),
                table,
                nearest,
                nearest.map(this::failed).orElse(List.of()),
                table.flatMap(this::deciding));
    }

    private WhyNot.Standing standing(Offer offer) {
        if (recommendation.offers().contains(offer)) {
            return WhyNot.Standing.RECOMMENDED;
        }
        return recommendation.possibleOffers().contains(offer)
                ? WhyNot.Standing.POSSIBLE
                : WhyNot.Standing.NOT_RECOMMENDED;
    }

    private Optional<Row> nearest(DecisionTable table, Offer offer) {
        return table.rows().stream()
                .filter(row -> row.conclusion().equals(new Conclusion.Gives(offer.code())))
                .min(Comparator.comparingInt(row -> failed(row).size()));
    }

    private List<WhyNot.Failed> failed(Row row) {
        return row.conditions().stream()
                .filter(condition -> !evaluation.meets(condition))
                .map(condition -> new WhyNot.Failed(condition, facts.known(condition.term())))
                .toList();
    }

    private Optional<Row> deciding(DecisionTable table) {
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .filter(Evaluation.Ground::sure)
                .map(Evaluation.Ground::row)
                .findFirst();
    }
}
