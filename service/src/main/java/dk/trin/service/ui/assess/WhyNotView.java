package dk.trin.service.ui.assess;

import java.util.List;
import java.util.Optional;

/**
 * Why an offer is not recommended.
 *
 * @param offers what can be asked about, by type
 * @param asked the code of the offer asked about; empty before one is
 * @param sentence the answer; empty before one is asked for
 * @param nearest the row that comes closest to giving it; empty when none gives it
 * @param decidedBy the row that decided instead; empty while that is open
 */
record WhyNotView(
        List<OfferGroup> offers,
        String asked,
        String sentence,
        Optional<SheetView> nearest,
        Optional<SheetView> decidedBy)
        implements Below {
    WhyNotView {
        offers = List.copyOf(offers);
    }

    /** The offers of one type. */
    record OfferGroup(String type, List<OfferChoice> offers) {
        OfferGroup {
            offers = List.copyOf(offers);
        }
    }

    record OfferChoice(String code, String label) {}
}
