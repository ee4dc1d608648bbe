package dk.trin.service.offers;

import dk.trin.service.web.Cpr;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is local about an offer, as people read it. A part that is empty is not said.
 *
 * @param place where it is
 * @param contact whom to ask
 * @param season when it is given
 * @param capacity how many can take part
 */
public record OfferDetails(String place, String contact, String season, String capacity) {
    /** The longest of its texts. */
    public static final int LONGEST = 200;

    /** Nothing is said. */
    public static final OfferDetails UNSAID = new OfferDetails("", "", "", "");

    public OfferDetails {
        for (String text : List.of(place, contact, season, capacity)) {
            if (!isFine(text)) {
                throw new IllegalArgumentException("a detail has at most " + LONGEST + " characters and no CPR number");
            }
        }
    }

    /** Where and when, as far as it is said. */
    public List<String> brief() {
        return Stream.of(place, season).filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a text can be said. */
    public static boolean isFine(String text) {
        return text.length() <= LONGEST && !Cpr.isIn(text);
    }

    /**
     * What is said, and when it was read.
     *
     * @param revision 1 as long as nothing was ever said
     */
    public record Read(OfferDetails details, int revision) {}
}
