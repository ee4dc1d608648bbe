package dk.trin.service.ui.catalogue;

import dk.trin.service.offers.OfferQuery;
import java.util.Map;
import java.util.Optional;

/** What a reader asks the catalogue for. A field that is empty asks for nothing in particular. */
record SearchForm(
        String text, String type, String diagnosis, String format, String language, String adaptation, String ruleSet) {
    private static final int LONGEST_TEXT = 100;

    /** The form as it was sent; fields that it does not have are passed over. */
    static SearchForm of(Map<String, String> sent) {
        return new SearchForm(
                shortened(field(sent, "text")),
                field(sent, "type"),
                field(sent, "diagnosis"),
                field(sent, "format"),
                field(sent, "language"),
                field(sent, "adaptation"),
                field(sent, "ruleSet"));
    }

    Optional<String> askedRuleSet() {
        return given(ruleSet);
    }

    OfferQuery query() {
        return new OfferQuery(
                given(text), given(type), given(diagnosis), given(language), given(format), given(adaptation));
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static Optional<String> given(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
