package dk.trin.service.ui.assess;

import java.util.List;
import java.util.Optional;

/**
 * The recommendation as it is shown, in one language.
 *
 * @param status the code of where it stands
 * @param headline where it stands, in a sentence
 * @param brief the most important of it in a few words
 * @param begun whether anything has been assessed at all
 * @param flags what comes before any offer
 * @param possibleFlags what may come before any offer, when more is known
 * @param steps the intensity as a picture; empty when the rule set concludes none
 * @param parts coordination and follow-up, as far as the rule set concludes them
 * @param pending whether the offers wait for a red flag
 * @param ask what to ask next, the most telling question first
 * @param open how many unanswered questions could still change something
 * @param rationale a paragraph ready for the citizen's record
 * @param spoken the same in a few words, for whoever cannot see the panel change
 */
record ResultView(
        String status,
        String headline,
        String brief,
        boolean begun,
        List<Flag> flags,
        List<Flag> possibleFlags,
        Optional<StepPicture> steps,
        List<Single> parts,
        boolean pending,
        List<OfferCard> offers,
        List<OfferCard> possibleOffers,
        List<Flag> supports,
        List<Flag> possibleSupports,
        List<Ask> ask,
        int open,
        String rationale,
        String spoken) {
    ResultView {
        flags = List.copyOf(flags);
        possibleFlags = List.copyOf(possibleFlags);
        parts = List.copyOf(parts);
        offers = List.copyOf(offers);
        possibleOffers = List.copyOf(possibleOffers);
        supports = List.copyOf(supports);
        possibleSupports = List.copyOf(possibleSupports);
        ask = List.copyOf(ask);
    }

    /** A value of a set, with what it means. */
    record Flag(String label, String help) {}

    /**
     * A part with one value.
     *
     * @param value the certain one; empty while it is open
     * @param help what the certain value means; empty while it is open
     * @param possible the values that are left while it is open
     */
    record Single(String heading, String value, String help, String possible) {}

    /**
     * An offer.
     *
     * @param adaptation whom it is specially arranged for; empty when for nobody in particular
     * @param extent how long and how often; empty when not said
     */
    record OfferCard(String code, String label, String description, String format, String adaptation, String extent) {}

    /**
     * A question worth asking.
     *
     * @param target where it stands on the page
     */
    record Ask(String target, String label, String question) {}
}
