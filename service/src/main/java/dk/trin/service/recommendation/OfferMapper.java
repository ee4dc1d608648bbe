package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendedOffer;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.recommendation.Status;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/** Writes the offers that are certain. */
final class OfferMapper {
    private static final String CERTAIN = "certain";

    private final Recommendation recommendation;
    private final Language language;
    private final ReasonMapper reasons;

    OfferMapper(Recommendation recommendation, Language language, ReasonMapper reasons) {
        this.recommendation = recommendation;
        this.language = language;
        this.reasons = reasons;
    }

    List<RecommendedOffer> offers() {
        return recommendation.offers().stream().map(this::offer).toList();
    }

    private RecommendedOffer offer(Offer offer) {
        List<String> grounds = recommendation
                .ruleSet()
                .tableFor(offer.type().code())
                .map(table -> reasons.ids(table, offer.code()))
                .orElse(List.of());
        RecommendedOffer written = new RecommendedOffer(
                        offer.code(),
                        offer.type().code(),
                        offer.label().in(language),
                        offer.format().code(),
                        offer.adaptation().code(),
                        CERTAIN,
                        recommendation.status() == Status.REFER_BACK,
                        grounds)
                .fsiii(offer.fsiii())
                .deliveryType(offer.deliveryType().code());
        Optional<String> intensity = recommendation.value(Outputs.INTENSITY).map(Value::code);
        Offer.Extent extent = offer.extent(intensity);
        said(extent.duration()).ifPresent(written::setDuration);
        said(extent.frequency()).ifPresent(written::setFrequency);
        return written;
    }

    private Optional<String> said(Text text) {
        return Optional.of(text.in(language)).filter(words -> !words.isEmpty());
    }
}
