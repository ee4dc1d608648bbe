package dk.trin.service.ui.catalogue;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * An offer in brief.
 *
 * @param traits what tells it from others of its type: how it is given, for which target group, for which diseases
 */
record OfferCard(String code, String type, String label, String description, String whoFor, List<String> traits) {
    private static final String NO_ADAPTATION = "none";

    OfferCard {
        traits = List.copyOf(traits);
    }

    static OfferCard of(Offer offer, Language reading) {
        return new OfferCard(
                offer.code(),
                offer.type().label().capitalised().in(reading),
                offer.label().in(reading),
                offer.description().in(reading),
                offer.whoFor().in(reading),
                traits(offer).stream()
                        .map(value -> value.label().capitalised().in(reading))
                        .toList());
    }

    private static List<Value> traits(Offer offer) {
        List<Value> traits = new ArrayList<>(List.of(offer.format()));
        if (!offer.adaptation().code().equals(NO_ADAPTATION)) {
            traits.add(offer.adaptation());
        }
        traits.addAll(offer.diagnoses());
        return traits;
    }
}
