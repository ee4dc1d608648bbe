package dk.trin.service.ui.assess;

import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.explain.Shown;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.service.decision.AssessmentReader;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Kept;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes a recommendation that is kept, as the version that gave it still gives it. */
final class KeptMapper {
    private final Kept kept;
    private final Recommendation recommendation;
    private final Shows shows;
    private final Wording wording;

    private KeptMapper(Kept kept, Recommendation recommendation, Shows shows) {
        this.kept = kept;
        this.recommendation = recommendation;
        this.shows = shows;
        this.wording = shows.wording();
    }

    /**
     * A mapper for one recommendation.
     *
     * @param engine of the version that gave it
     */
    static KeptMapper of(Kept.Whole whole, Engine engine, Shows shows) {
        JsonNode assessed = CanonicalJson.tree(whole.content().decisionRecord()).path("assessment");
        Assessment assessment = new AssessmentReader(engine.ruleSet().vocabulary()).read(assessed);
        return new KeptMapper(whole.kept(), Recommendation.of(engine.evaluate(assessment)), shows);
    }

    /** How it is shown. */
    record Shows(Wording wording, Moments moments) {}

    /**
     * The page.
     *
     * @param form a decision or an outcome that was refused; empty when none was
     */
    KeptView kept(AssessForm form, List<Fault> faults) {
        RuleSet ruleSet = recommendation.ruleSet();
        return new KeptView(
                new KeptView.Heading(
                        kept.id(),
                        at(kept.at()),
                        kept.reference().orElse(""),
                        kept.previous().orElse("")),
                ruleSet.id(),
                ruleSet.version(),
                wording.in(ruleSet.about().title()),
                new ResultMapper(recommendation, wording).result(),
                new WhyMapper(recommendation.evaluation(), wording).deciding(),
                Wheel.of(recommendation.evaluation().assessment(), ruleSet.vocabulary(), wording),
                answers(ruleSet),
                kept.decision().map(this::decision).orElse(List.of()),
                kept.outcome().map(event -> told("outcome", event)).orElse(List.of()),
                form(form),
                faults);
    }

    private List<KeptView.AnswerLine> answers(RuleSet ruleSet) {
        return Stream.of(Section.values())
                .flatMap(section -> section.factors(ruleSet.vocabulary()).stream()
                        .flatMap(factor -> answer(section, factor).stream()))
                .toList();
    }

    private Optional<KeptView.AnswerLine> answer(Section section, Factor factor) {
        return recommendation
                .evaluation()
                .assessment()
                .answer(factor)
                .map(answer -> new KeptView.AnswerLine(
                        wording.say("assess.section." + section.code()),
                        wording.in(factor.label()),
                        wording.in(Shown.of(answer).label()),
                        factor.code(),
                        SetAnswer.to(factor, answer).values()));
    }

    private List<KeptView.Told> decision(Kept.Event event) {
        JsonNode facts = CanonicalJson.tree(event.facts());
        List<KeptView.Told> told = new ArrayList<>(told("decision", event));
        facts.path("text")
                .asStringOpt()
                .ifPresent(text -> told.add(new KeptView.Told(wording.say("assess.told.text"), text)));
        if (facts.has("offers")) {
            List<String> offers = facts.get("offers")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(this::offer)
                    .toList();
            told.add(new KeptView.Told(wording.say("assess.told.offers"), String.join("; ", offers)));
        }
        return told;
    }

    private List<KeptView.Told> told(String what, Kept.Event event) {
        JsonNode facts = CanonicalJson.tree(event.facts());
        List<KeptView.Told> told = new ArrayList<>();
        told.add(new KeptView.Told(
                wording.say("assess.told." + what),
                log(what + "." + facts.path(what).asString())));
        facts.path("reason")
                .asStringOpt()
                .ifPresent(reason -> told.add(
                        new KeptView.Told(wording.say("assess.told.reason"), log(what + ".reason." + reason))));
        told.add(new KeptView.Told(
                wording.say("assess.told.by"),
                wording.say("assess.told.by-at", facts.path("actor").asString(), at(event.at()))));
        return told;
    }

    private String offer(String code) {
        return recommendation
                .ruleSet()
                .offers()
                .offer(code)
                .map(Offer::label)
                .map(wording::in)
                .orElse(code);
    }

    private KeptView.DecisionForm form(AssessForm form) {
        List<String> recommended =
                recommendation.offers().stream().map(Offer::code).toList();
        List<String> chosen = form.fields().getOrDefault("offers", recommended);
        return new KeptView.DecisionForm(
                choices(
                        "decision.",
                        Stream.of(DecisionRequest.DecisionEnum.values()).map(DecisionRequest.DecisionEnum::getValue),
                        is(form, "decision")),
                choices(
                        "decision.reason.",
                        Stream.of(DecisionRequest.ReasonEnum.values()).map(DecisionRequest.ReasonEnum::getValue),
                        is(form, "reason")),
                recommendation.ruleSet().offers().all().stream()
                        .map(offer -> new RulesView.Choice(
                                offer.code(), wording.in(offer.label()), chosen.contains(offer.code())))
                        .toList(),
                form.field("text").orElse(""),
                choices(
                        "outcome.",
                        Stream.of(OutcomeRequest.OutcomeEnum.values()).map(OutcomeRequest.OutcomeEnum::getValue),
                        is(form, "outcome")),
                choices(
                        "outcome.reason.",
                        Stream.of(OutcomeRequest.ReasonEnum.values()).map(OutcomeRequest.ReasonEnum::getValue),
                        is(form, "stopReason")));
    }

    private static Predicate<String> is(AssessForm form, String field) {
        return code -> form.field(field).filter(code::equals).isPresent();
    }

    private List<RulesView.Choice> choices(String of, Stream<String> codes, Predicate<String> chosen) {
        return codes.map(code -> new RulesView.Choice(code, log(of + code), chosen.test(code)))
                .toList();
    }

    /** The words that the log has for a code. */
    private String log(String key) {
        return Messages.in(wording.language(), "log." + key);
    }

    private String at(Instant instant) {
        return shows.moments().at(instant);
    }
}
