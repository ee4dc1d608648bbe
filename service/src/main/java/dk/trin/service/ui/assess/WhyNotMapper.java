package dk.trin.service.ui.assess;

import dk.trin.rules.explain.WhyNot;
import dk.trin.rules.explain.WhyNotText;
import dk.trin.rules.explain.WhyNots;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes why an offer of the catalogue is not recommended. */
final class WhyNotMapper {
    private final Recommendation recommendation;
    private final Wording wording;
    private final SheetMapper sheets;

    WhyNotMapper(Recommendation recommendation, Wording wording) {
        this.recommendation = recommendation;
        this.wording = wording;
        this.sheets = new SheetMapper(recommendation.evaluation(), wording);
    }

    /**
     * The answer.
     *
     * @param asked the code of an offer; any other text asks about none
     */
    WhyNotView whyNot(Optional<String> asked) {
        Optional<WhyNot> found = asked.flatMap(
                        code -> recommendation.ruleSet().offers().offer(code))
                .map(offer -> new WhyNots(recommendation).of(offer));
        return new WhyNotView(
                groups(),
                found.map(whyNot -> whyNot.offer().code()).orElse(""),
                found.map(whyNot -> WhyNotText.of(whyNot, wording.language())).orElse(""),
                found.flatMap(this::nearest),
                found.flatMap(this::deciding));
    }

    private List<WhyNotView.OfferGroup> groups() {
        Map<Value, List<WhyNotView.OfferChoice>> byType = new LinkedHashMap<>();
        for (Offer offer : recommendation.ruleSet().offers().all()) {
            if (!recommendation.offers().contains(offer)) {
                byType.computeIfAbsent(offer.type(), type -> new ArrayList<>())
                        .add(new WhyNotView.OfferChoice(offer.code(), wording.in(offer.label())));
            }
        }
        return byType.entrySet().stream()
                .map(group -> new WhyNotView.OfferGroup(wording.label(group.getKey()), group.getValue()))
                .toList();
    }

    private Optional<SheetView> nearest(WhyNot whyNot) {
        return whyNot.standing() == WhyNot.Standing.RECOMMENDED
                ? Optional.empty()
                : whyNot.table().flatMap(table -> whyNot.nearest().map(row -> sheets.only(table, List.of(row))));
    }

    private Optional<SheetView> deciding(WhyNot whyNot) {
        return whyNot.table().flatMap(table -> whyNot.decidedBy().map(row -> sheets.only(table, List.of(row))));
    }
}
