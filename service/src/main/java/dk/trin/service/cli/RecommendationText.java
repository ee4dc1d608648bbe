package dk.trin.service.cli;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.engine.OpenFactor;
import dk.trin.rules.explain.Rationale;
import dk.trin.rules.explain.Reason;
import dk.trin.rules.explain.Reasons;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a recommendation for a reader: what is recommended, why, and what to ask next. */
final class RecommendationText {
    private static final List<Outputs> PARTS =
            List.of(Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION, Outputs.SUPPORTS, Outputs.FOLLOW_UP);

    private final Recommendation recommendation;
    private final List<OpenFactor> open;
    private final Language language;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private RecommendationText(Evaluation evaluation, Language language) {
        this.recommendation = Recommendation.of(evaluation);
        this.open = evaluation.engine().openFactors(evaluation);
        this.language = language;
        this.words = new Words(language);
    }

    /** The text, one line an element, without line ends. */
    static List<String> of(Evaluation evaluation, Language language) {
        RecommendationText text = new RecommendationText(evaluation, language);
        text.write();
        return List.copyOf(text.lines);
    }

    private void write() {
        Output status = output(Outputs.STATUS);
        lines.add(words.say(
                "recommend.part",
                status.label().in(language),
                status.withCode(recommendation.status().code())
                        .orElseThrow()
                        .label()
                        .in(language)));
        PARTS.forEach(this::part);
        offers(words.say("recommend.offers"), recommendation.offers());
        offers(words.say("recommend.offers-possible"), recommendation.possibleOffers());
        reasons();
        questions();
        lines.add("");
        lines.add(Rationale.of(recommendation, open, language));
    }

    private void part(Outputs output) {
        if (recommendation.ruleSet().tableFor(output).isEmpty()) {
            return;
        }
        List<Value> certain = recommendation.certain(output);
        List<Value> possible = recommendation.open(output);
        String label = output(output).label().in(language);
        if (!certain.isEmpty() || possible.isEmpty()) {
            lines.add(words.say(
                    "recommend.part", label, certain.isEmpty() ? words.say("recommend.none") : labels(certain)));
        }
        if (!possible.isEmpty()) {
            lines.add(words.say("recommend.possible", label, labels(possible)));
        }
    }

    private void offers(String heading, List<Offer> offers) {
        if (!offers.isEmpty()) {
            lines.add(heading);
            offers.forEach(offer -> lines.add("  • " + offer.label().in(language)));
        }
    }

    private void reasons() {
        lines.add("");
        lines.add(words.say("recommend.reasons"));
        for (Reason reason : new Reasons(recommendation.evaluation()).all()) {
            String key = reason.sure() ? "recommend.reason" : "recommend.reason-one-of";
            lines.add("  " + words.say(key, reason.id(), reason.row().reason().in(language)));
        }
    }

    private void questions() {
        if (!open.isEmpty()) {
            lines.add("");
            lines.add(words.say("recommend.ask"));
            open.forEach(factor -> lines.add("  ? " + factor.factor().question().in(language)));
        }
    }

    private Output output(Outputs output) {
        return recommendation.ruleSet().vocabulary().known(output);
    }

    private String labels(List<Value> values) {
        return values.stream().map(value -> value.label().in(language)).collect(Collectors.joining(", "));
    }
}
