package dk.trin.service.ui.catalogue;

import dk.trin.rules.explain.WhyNotText;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.catalogue.LeadingRow.Before;
import dk.trin.service.ui.catalogue.LeadingRow.Ground;
import dk.trin.service.ui.catalogue.LeadingRow.Wish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the rows that give an offer, and says in words what they ask for. */
final class LeadingRows {
    private final RuleSet ruleSet;
    private final Language reading;

    LeadingRows(RuleSet ruleSet, Language reading) {
        this.ruleSet = ruleSet;
        this.reading = reading;
    }

    /** In the order of the table; empty when no row gives the offer. */
    List<LeadingRow> of(Offer offer) {
        return ruleSet.offerTables().stream()
                .flatMap(table -> giving(table, offer).map(row -> leading(table, row, offer)))
                .toList();
    }

    private static Stream<Row> giving(DecisionTable table, Offer offer) {
        return table.rows().stream().filter(row -> row.conclusion().equals(new Conclusion.Gives(offer.code())));
    }

    private LeadingRow leading(DecisionTable table, Row row, Offer offer) {
        return new LeadingRow(
                row.id(),
                row.reason().in(reading),
                row.source(),
                row.conditions().stream().map(this::wish).toList(),
                table.hitPolicy() == HitPolicy.FIRST ? before(table, row, offer) : List.of());
    }

    private Wish wish(Condition condition) {
        return new Wish(
                label(condition),
                WhyNotText.accepted(condition, reading),
                ruleSet.tableFor(condition.term().code())
                        .map(table -> grounds(table, condition))
                        .orElse(List.of()));
    }

    private List<Ground> grounds(DecisionTable table, Condition condition) {
        return table.rows().stream()
                .filter(row -> condition.accepted().contains(row.conclusion().code()))
                .map(this::ground)
                .toList();
    }

    private Ground ground(Row row) {
        String gives = row.conclusion() instanceof Conclusion.Concludes concludes
                ? concludes.value().label().capitalised().in(reading)
                : "";
        return new Ground(
                gives,
                row.reason().in(reading),
                row.conditions().stream()
                        .map(condition -> label(condition) + ": " + WhyNotText.accepted(condition, reading))
                        .toList());
    }

    private List<Before> before(DecisionTable table, Row row, Offer offer) {
        return table.rows().subList(0, table.rows().indexOf(row)).stream()
                .flatMap(earlier -> given(earlier).stream())
                .filter(other -> !other.equals(offer))
                .distinct()
                .map(other -> new Before(other.code(), other.label().in(reading)))
                .toList();
    }

    private Optional<Offer> given(Row row) {
        return row.conclusion() instanceof Conclusion.Gives gives
                ? Optional.of(ruleSet.offers().given(gives.offer()))
                : Optional.empty();
    }

    private String label(Condition condition) {
        return condition.term().label().in(reading);
    }
}
