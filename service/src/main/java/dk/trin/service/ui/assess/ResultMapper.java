package dk.trin.service.ui.assess;

import dk.trin.rules.engine.OpenFactor;
import dk.trin.rules.explain.Rationale;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.recommendation.Status;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a recommendation for the page. */
final class ResultMapper {
    private static final int MOST_QUESTIONS = 3;
    private static final String NONE = "none";

    private final Recommendation recommendation;
    private final Wording wording;
    private final List<OpenFactor> open;

    ResultMapper(Recommendation recommendation, Wording wording) {
        this.recommendation = recommendation;
        this.wording = wording;
        this.open = recommendation.evaluation().engine().openFactors(recommendation.evaluation());
    }

    ResultView result() {
        boolean begun = recommendation.ruleSet().vocabulary().factors().stream()
                .anyMatch(factor ->
                        recommendation.evaluation().assessment().answer(factor).isPresent());
        return new ResultView(
                recommendation.status().code(),
                headline(begun),
                brief(),
                begun,
                values(recommendation.certain(Outputs.REFER_BACK)),
                values(recommendation.open(Outputs.REFER_BACK)),
                StepPicture.of(recommendation, wording),
                Stream.of(Outputs.COORDINATION, Outputs.FOLLOW_UP)
                        .flatMap(output -> single(output).stream())
                        .toList(),
                recommendation.status() == Status.REFER_BACK,
                cards(recommendation.offers()),
                cards(recommendation.possibleOffers()),
                values(recommendation.certain(Outputs.SUPPORTS)),
                values(recommendation.open(Outputs.SUPPORTS)),
                open.stream().limit(MOST_QUESTIONS).map(this::ask).toList(),
                open.size(),
                Rationale.of(recommendation, open, wording.language()),
                spoken());
    }

    private String headline(boolean begun) {
        return wording.say(
                begun ? "assess.headline." + recommendation.status().code() : "assess.headline.empty", open.size());
    }

    private String brief() {
        List<Value> flags = recommendation.certain(Outputs.REFER_BACK);
        String steps =
                StepPicture.of(recommendation, wording).map(StepPicture::words).orElse("");
        return flags.isEmpty() ? steps : wording.say("assess.spoken.flag", wording.list(flags)) + " " + steps;
    }

    /** One short sentence: the panel itself is not read out at every answer. */
    private String spoken() {
        return Stream.of(
                        brief().isEmpty() ? "" : brief() + ".",
                        wording.say(
                                "assess.spoken.offers", recommendation.offers().size()),
                        open.isEmpty() ? "" : wording.say("assess.spoken.open", open.size()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<ResultView.Flag> values(List<Value> values) {
        return values.stream()
                .map(value -> new ResultView.Flag(wording.label(value), wording.in(value.help())))
                .toList();
    }

    private Optional<ResultView.Single> single(Outputs output) {
        return recommendation.ruleSet().tableFor(output).map(table -> {
            Term term = recommendation.ruleSet().vocabulary().known(output);
            Optional<Value> value = recommendation.value(output);
            return new ResultView.Single(
                    wording.in(term.label()),
                    value.map(wording::label).orElse(""),
                    value.map(certain -> wording.in(certain.help())).orElse(""),
                    value.isPresent() ? "" : wording.list(recommendation.possible(output)));
        });
    }

    private List<ResultView.OfferCard> cards(List<Offer> offers) {
        return offers.stream().map(this::card).toList();
    }

    private ResultView.OfferCard card(Offer offer) {
        Offer.Extent extent =
                offer.extent(recommendation.value(Outputs.INTENSITY).map(Value::code));
        return new ResultView.OfferCard(
                offer.code(),
                wording.in(offer.label()),
                wording.in(offer.description()),
                wording.label(offer.format()),
                offer.adaptation().code().equals(NONE) ? "" : wording.label(offer.adaptation()),
                Stream.of(extent.duration(), extent.frequency())
                        .map(wording::in)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private ResultView.Ask ask(OpenFactor factor) {
        return new ResultView.Ask(
                FormMapper.id(factor.factor()),
                wording.in(factor.factor().label()),
                wording.in(factor.factor().question()));
    }
}
