package dk.trin.rules.impact;

import dk.trin.rules.explain.Because;
import dk.trin.rules.explain.Reason;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what one citizen gets instead, and which rows decide; in one language. */
public final class CitizenText {
    private final RuleSet before;
    private final RuleSet after;
    private final Language language;

    public CitizenText(RuleSet before, RuleSet after, Language language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    /** What is known of the citizen that the deciding rows ask about, in one line; none where nothing is. */
    public List<String> citizen(Example example) {
        String known = example.causes().stream()
                .flatMap(cause -> Stream.concat(cause.before().stream(), cause.after().stream()))
                .flatMap(reason -> reason.because().stream())
                .filter(because -> because.known().isPresent())
                .map(this::known)
                .distinct()
                .collect(Collectors.joining("; "));
        return known.isEmpty() ? List.of() : List.of(known);
    }

    /** One line for each part that differs: what it was, and what it is now. */
    public List<String> changes(List<PartChange> changes) {
        return changes.stream()
                .map(change -> say("impact.change", change.target().label(), was(change), is(change)))
                .toList();
    }

    /** One line for each row that decided before, and for each that decides now. */
    public List<String> causes(List<Cause> causes) {
        List<String> lines = new ArrayList<>();
        for (Cause cause : causes) {
            cause.before().forEach(reason -> lines.add(row("impact.row-before", reason)));
            cause.after().forEach(reason -> lines.add(row("impact.row-after", reason)));
        }
        return lines;
    }

    private String known(Because because) {
        return because.term().label().in(language) + ": "
                + because.known().orElseThrow().label().in(language);
    }

    private String row(String key, Reason reason) {
        return say(key, reason.id(), reason.row().reason());
    }

    private String was(PartChange change) {
        return words(change.before(), before, after);
    }

    private String is(PartChange change) {
        return words(change.after(), after, before);
    }

    private String words(Said said, RuleSet own, RuleSet other) {
        if (said.certain().equals(said.possible())) {
            return labels(said.certain(), own, other);
        }
        return said.certain().isEmpty()
                ? say("impact.possible", labels(said.possible(), own, other))
                : labels(said.certain(), own, other) + "; "
                        + say("impact.possible", labels(said.possible(), own, other));
    }

    private String labels(Collection<Conclusion> conclusions, RuleSet own, RuleSet other) {
        return conclusions.isEmpty()
                ? say("impact.nothing")
                : conclusions.stream()
                        .map(conclusion -> Labels.of(conclusion, own, other).in(language))
                        .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return Messages.in(language, key, arguments);
    }
}
