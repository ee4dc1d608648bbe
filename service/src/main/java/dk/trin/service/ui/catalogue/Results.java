package dk.trin.service.ui.catalogue;

import dk.trin.rules.text.Language;
import dk.trin.service.offers.OfferSearch;
import java.util.List;

/** The offers that were found, in the order of the catalogue. */
record Results(String ruleSet, int version, List<OfferCard> offers) {
    Results {
        offers = List.copyOf(offers);
    }

    static Results of(OfferSearch.Found found, Language reading) {
        return new Results(
                found.ruleSet().id(),
                found.ruleSet().version(),
                found.offers().stream()
                        .map(offer -> OfferCard.of(offer, reading))
                        .toList());
    }
}
