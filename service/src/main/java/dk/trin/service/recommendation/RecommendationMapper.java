package dk.trin.service.recommendation;

import dk.trin.api.model.Change;
import dk.trin.api.model.Conclusion;
import dk.trin.api.model.Intensity;
import dk.trin.api.model.Question;
import dk.trin.api.model.RuleSetPin;
import dk.trin.api.model.WhyNot;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.engine.OpenFactor;
import dk.trin.rules.explain.Changes;
import dk.trin.rules.explain.Rationale;
import dk.trin.rules.explain.WhyNots;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a recommendation as the contract has it, in one language. */
final class RecommendationMapper {
    private final Recommendation recommendation;
    private final Language language;
    private final ReasonMapper reasons;

    RecommendationMapper(Evaluation evaluation, Language language) {
        this.recommendation = Recommendation.of(evaluation);
        this.language = language;
        this.reasons = new ReasonMapper(evaluation, language);
    }

    dk.trin.api.model.Recommendation answer() {
        Evaluation evaluation = recommendation.evaluation();
        List<OpenFactor> open = evaluation.engine().openFactors(evaluation);
        dk.trin.api.model.Recommendation answer = new dk.trin.api.model.Recommendation(
                recommendation.status().code(),
                ruleSet(),
                conclusions(Outputs.REFER_BACK),
                new OfferMapper(recommendation, language, reasons).offers(),
                conclusions(Outputs.SUPPORTS),
                levels(),
                new PossibleMapper(recommendation, language).possible(),
                reasons.all(),
                Rationale.of(recommendation, open, language));
        recommendation.value(Outputs.INTENSITY).map(this::intensity).ifPresent(answer::setIntensity);
        recommendation
                .value(Outputs.COORDINATION)
                .map(value -> conclusion(Outputs.COORDINATION, value))
                .ifPresent(answer::setCoordination);
        recommendation
                .value(Outputs.FOLLOW_UP)
                .map(value -> conclusion(Outputs.FOLLOW_UP, value))
                .ifPresent(answer::setFollowUp);
        if (!open.isEmpty()) {
            answer.setAsk(open.stream().map(this::question).toList());
        }
        return answer;
    }

    List<Change> changes() {
        ChangeMapper mapper = new ChangeMapper(recommendation, language);
        return new Changes(recommendation.evaluation())
                .all().stream().map(mapper::change).toList();
    }

    WhyNot whyNot(Offer offer) {
        return new WhyNotMapper(language).whyNot(new WhyNots(recommendation).of(offer));
    }

    private RuleSetPin ruleSet() {
        RuleSet ruleSet = recommendation.ruleSet();
        return new RuleSetPin(ruleSet.id(), ruleSet.version(), ruleSet.hash());
    }

    private Intensity intensity(Value value) {
        return new Intensity(value.code(), value.position() + 1, label(value), reasons.ids(Outputs.INTENSITY, value));
    }

    private List<Conclusion> conclusions(Outputs output) {
        return recommendation.certain(output).stream()
                .map(value -> conclusion(output, value))
                .toList();
    }

    private Conclusion conclusion(Outputs output, Value value) {
        return new Conclusion(value.code(), label(value), reasons.ids(output, value));
    }

    private Map<String, Conclusion> levels() {
        Map<String, Conclusion> levels = new LinkedHashMap<>();
        for (Recommendation.Level level : recommendation.levels()) {
            if (level.possible().size() == 1) {
                Value value = level.possible().get(0);
                levels.put(
                        level.table().target().code(),
                        new Conclusion(
                                value.code(), value.label().in(language), reasons.ids(level.table(), value.code())));
            }
        }
        return levels;
    }

    private Question question(OpenFactor open) {
        return new Question(
                open.factor().code(),
                open.factor().label().in(language),
                open.factor().question().in(language),
                Parts.named(open.couldChange()));
    }

    /** Standing alone, a label begins with a capital letter. */
    private String label(Value value) {
        return value.label().capitalised().in(language);
    }
}
