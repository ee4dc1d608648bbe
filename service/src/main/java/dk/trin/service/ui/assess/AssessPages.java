package dk.trin.service.ui.assess;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.ui.Fault;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Puts the page together. */
@Component
final class AssessPages {
    private final Versions versions;
    private final RulesMapper rules;
    private final MessageSource messages;

    AssessPages(Versions versions, RulesMapper rules, MessageSource messages) {
        this.versions = versions;
        this.rules = rules;
        this.messages = messages;
    }

    /** What a form comes to: its answers, by the rules that it asks for. */
    record Tried(
            AssessForm form,
            ChosenRules rules,
            FormReader.Given given,
            Recommendation recommendation,
            Wording wording) {
        RuleSet ruleSet() {
            return recommendation.ruleSet();
        }
    }

    Wording wording() {
        return new Wording(messages, Languages.current());
    }

    Tried tried(AssessForm form) {
        ChosenRules chosen = ChosenRules.of(form, versions);
        FormReader.Given given = FormReader.read(form, chosen.engine().ruleSet().vocabulary());
        Optional<Evaluation> evaluation = chosen.engine().evaluateIfAnswered(given.assessment());
        if (evaluation.isEmpty()) {
            chosen = chosen.inForce(versions);
            given = FormReader.read(form, chosen.engine().ruleSet().vocabulary());
            evaluation = Optional.of(chosen.engine().evaluate(given.assessment()));
        }
        return new Tried(form, chosen, given, Recommendation.of(evaluation.get()), wording());
    }

    /** The page for a form, after the answer is set that one of its buttons asks for. */
    AssessPage page(AssessForm form) {
        RuleSet ruleSet = ChosenRules.of(form, versions).engine().ruleSet();
        Optional<SetAnswer> set = form.field("set").flatMap(text -> SetAnswer.parse(text, ruleSet.vocabulary()));
        if (set.isEmpty()) {
            return page(tried(form), List.of(), Optional.empty());
        }
        AssessForm changed = form.with(set.get().factor().code(), set.get().values());
        return page(tried(changed), List.of(), set.map(answer -> answer.inverse(form)));
    }

    /** The page with what could not be kept. */
    AssessPage refused(Tried tried, List<Fault> faults) {
        return page(tried, faults, Optional.empty());
    }

    private AssessPage page(Tried tried, List<Fault> more, Optional<SetAnswer> undo) {
        FormMapper form = new FormMapper(tried.wording(), tried.form(), tried.given());
        View view = View.of(tried.form());
        return new AssessPage(
                rules.rules(tried.rules(), tried.wording()),
                form.form(tried.ruleSet()),
                new ResultMapper(tried.recommendation(), tried.wording()).result(),
                view,
                below(view, tried),
                undo.map(answer -> undo(answer, tried)),
                undo.map(answer -> form.question(answer.factor())),
                faults(tried, more),
                reference(tried.form()),
                tried.form().field("previous").orElse(""));
    }

    /** As it was typed, or else of the recommendation that this one follows up. */
    private static String reference(AssessForm form) {
        return form.field("reference").or(() -> form.field("case")).orElse("");
    }

    private static AssessPage.Undo undo(SetAnswer back, Tried tried) {
        String label = tried.wording().in(back.factor().label());
        return new AssessPage.Undo(tried.wording().say("assess.undo.changed", label), back.text());
    }

    private static List<Fault> faults(Tried tried, List<Fault> more) {
        List<Fault> faults = new ArrayList<>(tried.given().faults().stream()
                .map(fault -> new Fault(
                        FormMapper.id(fault.factor()),
                        tried.wording().in(fault.factor().label()) + ": "
                                + tried.wording()
                                        .say(fault.key(), fault.arguments().toArray())))
                .toList());
        faults.addAll(more);
        return faults;
    }

    private Below below(View view, Tried tried) {
        Recommendation recommendation = tried.recommendation();
        Wording wording = tried.wording();
        WhyMapper why = new WhyMapper(recommendation.evaluation(), wording);
        return switch (view) {
            case WHY -> why.deciding();
            case TABLES -> why.passed(tried.form().field(tried.form().has("open") ? "open" : "table"));
            case CHANGES -> new ChangesMapper(recommendation, wording).changes();
            case WHY_NOT ->
                new WhyNotMapper(recommendation, wording).whyNot(tried.form().field("whyNot"));
            case WHEEL ->
                Wheel.of(
                        recommendation.evaluation().assessment(),
                        tried.ruleSet().vocabulary(),
                        wording);
            case COMPARE -> compare(tried);
            case KEEP -> keep(tried);
        };
    }

    private CompareView compare(Tried tried) {
        int own = tried.ruleSet().version();
        int other = tried.form().number("other").filter(number -> number != own).orElse(0);
        Optional<Recommendation> compared = other == 0 ? Optional.empty() : by(tried, other);
        List<Parts.Pair> pairs = compared.map(recommendation -> Parts.of(recommendation, tried.wording())
                        .beside(Parts.of(tried.recommendation(), tried.wording())))
                .orElse(List.of());
        return new CompareView(
                rules.others(tried.ruleSet(), other, tried.wording()), own, compared.isPresent() ? other : 0, pairs);
    }

    /** What another version makes of the same answers; empty when it cannot be read or has been withdrawn. */
    private Optional<Recommendation> by(Tried tried, int version) {
        try {
            return versions.find(tried.ruleSet().id(), new Pin.Version(version))
                    .flatMap(engine -> engine.evaluateIfAnswered(
                            FormReader.read(tried.form(), engine.ruleSet().vocabulary())
                                    .assessment()))
                    .map(Recommendation::of);
        } catch (Refusal withdrawn) {
            return Optional.empty();
        }
    }

    private KeepView keep(Tried tried) {
        return new KeepView(
                UUID.randomUUID().toString(),
                tried.rules().trial().isEmpty(),
                drafts(tried),
                tried.form().field("title").orElse(""));
    }

    private List<RulesView.Choice> drafts(Tried tried) {
        try {
            return rules.drafts(tried.ruleSet().id(), tried.wording());
        } catch (DataAccessException | TransactionException away) {
            return List.of();
        }
    }
}
