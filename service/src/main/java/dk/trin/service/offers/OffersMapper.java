package dk.trin.service.offers;

import dk.trin.api.model.OfferIntensity;
import dk.trin.api.model.OfferList;
import dk.trin.api.model.RuleSetPin;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes offers as the contract shows them, in one language. */
record OffersMapper(Language language, Map<String, OfferDetails> details) {
    OfferList list(OfferSearch.Found found) {
        RuleSet ruleSet = found.ruleSet();
        List<Value> intensities = ruleSet.tableFor(Outputs.INTENSITY).isPresent()
                ? ruleSet.vocabulary().known(Outputs.INTENSITY).values()
                : List.of();
        return new OfferList(
                new RuleSetPin(ruleSet.id(), ruleSet.version(), ruleSet.hash()),
                found.offers().stream().map(offer -> offer(offer, intensities)).toList());
    }

    private dk.trin.api.model.Offer offer(Offer offer, List<Value> intensities) {
        return new dk.trin.api.model.Offer(
                        offer.code(),
                        offer.type().code(),
                        label(offer.type()),
                        in(offer.label()),
                        in(offer.description()),
                        in(offer.whoFor()),
                        offer.format().code(),
                        label(offer.format()),
                        offer.adaptation().code(),
                        label(offer.adaptation()),
                        codes(offer.diagnoses()),
                        codes(offer.languages()),
                        offer.interpreter(),
                        offer.fsiii(),
                        offer.deliveryType().code(),
                        intensities.isEmpty() ? atAny(offer) : atEach(offer, intensities),
                        offer.source(),
                        offer.durationSource())
                .details(details(details.getOrDefault(offer.code(), OfferDetails.UNSAID)));
    }

    private static dk.trin.api.model.@Nullable OfferDetails details(OfferDetails details) {
        return details.equals(OfferDetails.UNSAID) ? null : said(details);
    }

    /** What is local about an offer. */
    static dk.trin.api.model.OfferDetails said(OfferDetails details) {
        return new dk.trin.api.model.OfferDetails()
                .place(orAbsent(details.place()))
                .contact(orAbsent(details.contact()))
                .season(orAbsent(details.season()))
                .capacity(orAbsent(details.capacity()));
    }

    /** What a caller says of it. */
    static OfferDetails read(dk.trin.api.model.OfferDetails said) {
        return new OfferDetails(
                orEmpty(said.getPlace()),
                orEmpty(said.getContact()),
                orEmpty(said.getSeason()),
                orEmpty(said.getCapacity()));
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private List<OfferIntensity> atEach(Offer offer, List<Value> intensities) {
        return intensities.stream()
                .flatMap(intensity -> extent(offer, Optional.of(intensity.code()))
                        .map(extent -> extent.intensity(intensity.code()).level(intensity.position() + 1))
                        .stream())
                .toList();
    }

    private List<OfferIntensity> atAny(Offer offer) {
        return extent(offer, Optional.empty()).stream().toList();
    }

    /** How much there is of it at an intensity; empty when nothing is said. */
    private Optional<OfferIntensity> extent(Offer offer, Optional<String> intensity) {
        Offer.Extent extent = offer.extent(intensity);
        return extent.equals(Offer.Extent.UNSAID)
                ? Optional.empty()
                : Optional.of(new OfferIntensity()
                        .duration(orAbsent(extent.duration()))
                        .frequency(orAbsent(extent.frequency())));
    }

    private @Nullable String orAbsent(Text text) {
        return text.equals(Text.EMPTY) ? null : in(text);
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }

    private String label(Value value) {
        return in(value.label().capitalised());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
