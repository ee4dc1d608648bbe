package dk.trin.service.ui.assess;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of the conversation, in the order in which one talks; the groups of the vocabulary are those of the schema. */
enum Section {
    EVERYDAY("mastery", "function"),
    HEALTH("clinical"),
    LIFESTYLE("lifestyle"),
    NETWORK("social"),
    RESOURCES("personal"),
    PRACTICAL("practical"),
    /** Whatever group comes into the vocabulary later. */
    MORE;

    private final List<String> groups;

    Section(String... groups) {
        this.groups = List.of(groups);
    }

    /** Its factors, in the order of the vocabulary. */
    List<Factor> factors(Vocabulary vocabulary) {
        return vocabulary.factors().stream()
                .filter(factor -> of(factor) == this)
                .toList();
    }

    /** The name used in addresses and messages, {@code everyday}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section of(Factor factor) {
        return Stream.of(values())
                .filter(section -> section.groups.contains(factor.group()))
                .findFirst()
                .orElse(MORE);
    }
}
