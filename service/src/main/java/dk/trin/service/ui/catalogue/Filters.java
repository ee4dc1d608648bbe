package dk.trin.service.ui.catalogue;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Value;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a catalogue can be narrowed by: only what some of its offers are. */
final class Filters {
    private static final String NO_ADAPTATION = "none";

    private final List<Offer> offers;
    private final SearchForm form;
    private final Language reading;

    Filters(RuleSet ruleSet, SearchForm form, Language reading) {
        this.offers = ruleSet.offers().all();
        this.form = form;
        this.reading = reading;
    }

    List<Filter> all() {
        return List.of(
                filter("type", form.type(), one(Offer::type)),
                filter("diagnosis", form.diagnosis(), offers.stream().flatMap(offer -> offer.diagnoses().stream())),
                filter("format", form.format(), one(Offer::format)),
                filter(
                        "adaptation",
                        form.adaptation(),
                        one(Offer::adaptation).filter(value -> !value.code().equals(NO_ADAPTATION))),
                filter("language", form.language(), offers.stream().flatMap(offer -> offer.languages().stream())));
    }

    private Stream<Value> one(Function<Offer, Value> described) {
        return offers.stream().map(described);
    }

    private Filter filter(String name, String chosen, Stream<Value> values) {
        return new Filter(
                name,
                values.distinct()
                        .sorted(Comparator.comparingInt(Value::position))
                        .map(value -> new Filter.Choice(
                                value.code(),
                                value.label().capitalised().in(reading),
                                value.code().equals(chosen)))
                        .toList());
    }
}
