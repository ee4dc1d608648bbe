package dk.trin.service.ui.catalogue;

import dk.trin.service.offers.OfferDetails;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is local about an offer, as it is typed.
 *
 * @param texts by the names of their fields, in the order shown
 * @param revision that was read
 */
record DetailsForm(Map<String, String> texts, int revision) {
    private static final String REVISION = "[1-9][0-9]{0,8}";

    DetailsForm {
        texts = new LinkedHashMap<>(texts);
    }

    static DetailsForm of(OfferDetails.Read read) {
        return of(read.details(), read.revision());
    }

    private static DetailsForm of(OfferDetails details, int revision) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("place", details.place());
        texts.put("contact", details.contact());
        texts.put("season", details.season());
        texts.put("capacity", details.capacity());
        return new DetailsForm(texts, revision);
    }

    /** The form as it was sent; fields that it does not have are passed over. */
    static DetailsForm of(Map<String, String> sent) {
        String revision = sent.getOrDefault("revision", "");
        Map<String, String> texts = new LinkedHashMap<>(of(OfferDetails.UNSAID, 1).texts);
        texts.replaceAll((name, none) -> sent.getOrDefault(name, none).strip());
        return new DetailsForm(texts, revision.matches(REVISION) ? Integer.parseInt(revision) : 1);
    }

    List<Fault> faults(Words words) {
        return texts.entrySet().stream()
                .filter(field -> !OfferDetails.isFine(field.getValue()))
                .map(field -> new Fault(
                        field.getKey(),
                        words.say(
                                "catalogue.details.fault",
                                words.say("catalogue.details." + field.getKey()),
                                OfferDetails.LONGEST)))
                .toList();
    }

    /** What it says; only of a form without faults. */
    OfferDetails.Read read() {
        return new OfferDetails.Read(
                new OfferDetails(texts.get("place"), texts.get("contact"), texts.get("season"), texts.get("capacity")),
                revision);
    }

    /** The same over a later revision. */
    DetailsForm over(int later) {
        return new DetailsForm(texts, later);
    }
}
