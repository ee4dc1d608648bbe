package dk.trin.service.recommendation;

import dk.trin.api.model.Possible;
import dk.trin.api.model.PossibleOffer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what is still possible: for sets what is not certain, for single values every one that remains. */
final class PossibleMapper {
    private final Recommendation recommendation;
    private final Language language;

    PossibleMapper(Recommendation recommendation, Language language) {
        this.recommendation = recommendation;
        this.language = language;
    }

    Possible possible() {
        List<String> inexact = Parts.named(recommendation.inexact());
        return new Possible(
                open(Outputs.REFER_BACK),
                remaining(Outputs.INTENSITY),
                remaining(Outputs.COORDINATION),
                offers(),
                open(Outputs.SUPPORTS),
                remaining(Outputs.FOLLOW_UP),
                levels(),
                inexact.isEmpty(),
                inexact);
    }

    private List<String> open(Outputs output) {
        List<Value> certain = recommendation.certain(output);
        return recommendation.possible(output).stream()
                .filter(value -> !certain.contains(value))
                .map(Value::code)
                .toList();
    }

    private List<String> remaining(Outputs output) {
        return codes(recommendation.possible(output));
    }

    private List<PossibleOffer> offers() {
        return recommendation.possibleOffers().stream()
                .map(offer -> new PossibleOffer(
                        offer.code(), offer.type().code(), offer.label().in(language)))
                .toList();
    }

    private Map<String, List<String>> levels() {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        recommendation
                .levels()
                .forEach(level -> levels.put(level.table().target().code(), codes(level.possible())));
        return levels;
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }
}
