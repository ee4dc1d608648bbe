package dk.trin.service.offers;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/**
 * What offers are searched for, as the caller wrote it. A part that is empty does not narrow the search; all others must
 * fit.
 *
 * @param text words that all occur in the offer's texts
 * @param diagnosis keeps offers for this disease, and those that are not tied to a disease
 * @param language keeps offers given in it, and those where an interpreter can take part
 * @param adaptation keeps offers arranged for this target group
 */
public record OfferQuery(
        Optional<String> text,
        Optional<String> type,
        Optional<String> diagnosis,
        Optional<String> language,
        Optional<String> format,
        Optional<String> adaptation) {

    /** Whether an offer is among those searched for, by its texts in this language. */
    boolean fits(Offer offer, Language reading) {
        return type.map(offer.type().code()::equals).orElse(true)
                && format.map(offer.format().code()::equals).orElse(true)
                && adaptation.map(offer.adaptation().code()::equals).orElse(true)
                && diagnosis.map(code -> isFor(offer, code)).orElse(true)
                && language.map(code -> isGivenIn(offer, code)).orElse(true)
                && text.map(words -> isAbout(offer, words, reading)).orElse(true);
    }

    private static boolean isFor(Offer offer, String diagnosis) {
        return offer.diagnoses().isEmpty() || has(offer.diagnoses(), diagnosis);
    }

    private static boolean isGivenIn(Offer offer, String language) {
        return offer.interpreter() || has(offer.languages(), language);
    }

    private static boolean isAbout(Offer offer, String text, Language reading) {
        return Words.of(text)
                .allIn(
                        offer.label().in(reading),
                        offer.description().in(reading),
                        offer.whoFor().in(reading),
                        offer.type().label().in(reading));
    }

    private static boolean has(List<Value> values, String code) {
        return values.stream().anyMatch(value -> value.code().equals(code));
    }
}
