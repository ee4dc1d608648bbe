package dk.trin.service.ui.followup;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.service.statistics.Counted;
import dk.trin.service.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What rows and offers came to, by name. The function finds the version in force, in which a row may be gone. */
final class Ranking {
    private static final String OFFERS = "offer:";

    private final Counted counted;
    private final Function<String, Optional<RuleSet>> inForce;
    private final Words words;

    Ranking(Counted counted, Function<String, Optional<RuleSet>> inForce, Words words) {
        this.counted = counted;
        this.inForce = inForce;
        this.words = words;
    }

    /**
     * A row that was overridden.
     *
     * @param reason empty when the row is no longer in force
     */
    record OverriddenRow(String ruleSet, String table, String row, String reason, Share overridden) {}

    /**
     * An offer that was recommended.
     *
     * @param ruleSet its title
     */
    record RecommendedOffer(String ruleSet, String label, Share chosen) {}

    /** The rows that were overridden most. */
    List<OverriddenRow> rows() {
        return counted.mostOverridden().stream().map(this::row).toList();
    }

    private OverriddenRow row(Counted.OverriddenRow told) {
        String[] names = told.row().split("/", 2);
        Optional<RuleSet> ruleSet = inForce.apply(told.ruleSet());
        Optional<DecisionTable> table = ruleSet.flatMap(found -> found.table(names[0]));
        Optional<Row> row = table.flatMap(found ->
                found.rows().stream().filter(each -> each.id().equals(names[1])).findFirst());
        return new OverriddenRow(
                title(ruleSet, told.ruleSet()),
                table.map(found -> words.of(found.title())).orElse(names[0]),
                names[1],
                row.map(found -> words.of(found.reason())).orElse(""),
                Share.of(told.overridden(), told.decided()));
    }

    /** Every offer of which it can be told how often it was chosen, the least chosen first. */
    List<RecommendedOffer> offers() {
        return counted.dimensions().stream()
                .filter(dimension -> dimension.code().startsWith(OFFERS))
                .flatMap(dimension -> dimension.groups().stream().map(group -> offer(dimension, group)))
                .filter(offer -> offer.chosen().isTold())
                .sorted(Comparator.comparingInt(offer -> offer.chosen().percent()))
                .toList();
    }

    private RecommendedOffer offer(Counted.Dimension dimension, Counted.Group group) {
        String id = dimension.code().substring(OFFERS.length(), dimension.code().indexOf('/'));
        Optional<RuleSet> ruleSet = inForce.apply(id);
        Optional<Offer> offer = ruleSet.flatMap(found -> found.offers().offer(group.code()));
        return new RecommendedOffer(
                title(ruleSet, id),
                offer.map(found -> words.of(found.label())).orElse(group.code()),
                Share.of(group.count("chosen"), group.count()));
    }

    private String title(Optional<RuleSet> ruleSet, String id) {
        return ruleSet.map(found -> words.of(found.about().title())).orElse(id);
    }
}
