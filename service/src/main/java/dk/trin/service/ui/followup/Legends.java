package dk.trin.service.ui.followup;

import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.ui.Words;
import dk.trin.service.ui.followup.Legend.Key;
import java.util.List;

/** The three things that are counted of a recommendation. */
final class Legends {
    private final Vocabulary vocabulary;
    private final Words words;

    Legends(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    Legend decisions() {
        return new Legend(List.of(
                decision("st-good", "followed"),
                decision("st-middle", "adjusted"),
                decision("st-other", "overridden")));
    }

    Legend outcomes() {
        return new Legend(List.of(outcome("st-good", "completed"), outcome("st-other", "stopped")));
    }

    /** From the least to the most support. */
    Legend intensities() {
        return new Legend(vocabulary.known(Outputs.INTENSITY).values().stream()
                .map(this::intensity)
                .toList());
    }

    private Key intensity(Value value) {
        return new Key(
                "st-step-" + (value.position() + 1),
                value.code(),
                words.of(value.label().capitalised()));
    }

    private Key decision(String style, String code) {
        return new Key(style, code, Messages.in(words.reading(), "log.decision." + code));
    }

    private Key outcome(String style, String code) {
        return new Key(style, code, Messages.in(words.reading(), "log.outcome." + code));
    }
}
