package dk.trin.service.ui.catalogue;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the catalogue tells of one offer.
 *
 * @param languages the languages it is given in, as one text
 * @param extents how much there is of it; empty when nothing is said
 * @param leading what leads to it; empty when no row gives it
 */
record OfferPage(
        OfferCard card,
        String delivery,
        String languages,
        boolean interpreter,
        List<Extent> extents,
        Sources sources,
        List<LeadingRow> leading) {
    OfferPage {
        extents = List.copyOf(extents);
        leading = List.copyOf(leading);
    }

    /**
     * How much there is of it.
     *
     * @param intensity empty when it is the same at every one
     */
    record Extent(String intensity, String duration, String frequency) {}

    /** What the offer and its figures rest on. */
    record Sources(String offer, String figures, String fsiii, String ruleSet, int version) {}

    static OfferPage of(RuleSet ruleSet, Offer offer, Language reading) {
        return new OfferPage(
                OfferCard.of(offer, reading),
                offer.deliveryType().label().capitalised().in(reading),
                String.join(", ", labels(offer.languages(), reading)),
                offer.interpreter(),
                extents(ruleSet, offer, reading),
                new Sources(
                        offer.source(),
                        offer.durationSource(),
                        offer.fsiii(),
                        ruleSet.about().title().in(reading),
                        ruleSet.version()),
                new LeadingRows(ruleSet, reading).of(offer));
    }

    private static List<Extent> extents(RuleSet ruleSet, Offer offer, Language reading) {
        Stream<Extent> extents = offer.atIntensity().isEmpty()
                        || ruleSet.tableFor(Outputs.INTENSITY).isEmpty()
                ? Stream.of(extent("", offer.extent(Optional.empty()), reading))
                : ruleSet.vocabulary().known(Outputs.INTENSITY).values().stream()
                        .map(value -> extent(
                                value.label().capitalised().in(reading),
                                offer.extent(Optional.of(value.code())),
                                reading));
        return extents.filter(extent ->
                        !extent.duration().isEmpty() || !extent.frequency().isEmpty())
                .toList();
    }

    private static Extent extent(String intensity, Offer.Extent extent, Language reading) {
        return new Extent(
                intensity, extent.duration().in(reading), extent.frequency().in(reading));
    }

    private static List<String> labels(List<Value> values, Language reading) {
        return values.stream().map(value -> value.label().in(reading)).toList();
    }
}
