package dk.trin.rules.impact;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the impact of a version as text for those who approve it. */
public final class ImpactText {
    private static final String INDENT = "      ";

    private final Impact impact;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ImpactText(Impact impact, Language language) {
        this.impact = impact;
        this.language = language;
    }

    /** The text, one line an element, without line ends. */
    public static List<String> of(Impact impact, Language language) {
        ImpactText text = new ImpactText(impact, language);
        text.scenarios();
        text.population();
        text.matrix();
        impact.breakdowns().forEach(text::breakdown);
        text.shifts();
        text.examples();
        return List.copyOf(text.lines);
    }

    private void scenarios() {
        int all = impact.diff().after().scenarios().size();
        lines.add(say("impact.scenarios", number(impact.scenarios().size()), number(all)));
        CitizenText words = words();
        for (ScenarioImpact scenario : impact.scenarios()) {
            lines.add(
                    "  " + scenario.scenario().id() + " " + scenario.scenario().title());
            indented(words.changes(scenario.changes()));
            indented(words.causes(scenario.causes()));
        }
    }

    private void population() {
        lines.add("");
        lines.add(say(
                "impact.population",
                number(impact.citizens()),
                number(impact.changed()),
                percent(impact.changed(), impact.citizens())));
        if (impact.unanswered() > 0) {
            lines.add(say("impact.unanswered", number(impact.unanswered())));
        }
        lines.add(say(
                "impact.direction",
                number(impact.intensity().raised()),
                number(impact.intensity().lowered())));
    }

    private void matrix() {
        List<Optional<Value>> steps = Stream.concat(
                        impact.diff().after().vocabulary().known(Outputs.INTENSITY).values().stream()
                                .map(Optional::of),
                        Stream.of(Optional.<Value>empty()))
                .filter(this::isUsed)
                .toList();
        lines.add("");
        lines.add(say("impact.matrix"));
        String heading =
                steps.stream().map(step -> "%8s".formatted(towards(step))).collect(Collectors.joining());
        lines.add("  %-34s%s".formatted("", heading));
        for (Optional<Value> from : steps) {
            String counts = steps.stream()
                    .map(to -> "%8s".formatted(number(impact.intensity().count(from, to))))
                    .collect(Collectors.joining());
            lines.add("  %-34s%s".formatted(label(from), counts));
        }
    }

    private boolean isUsed(Optional<Value> step) {
        return step.isPresent()
                || impact.intensity().counts().keySet().stream()
                        .anyMatch(move -> move.from().isEmpty() || move.to().isEmpty());
    }

    private void breakdown(Breakdown breakdown) {
        lines.add("");
        lines.add(breakdown.factor().label().in(language));
        for (Group group : breakdown.groups()) {
            lines.add("  %-34s%s"
                    .formatted(
                            group.label().in(language),
                            say(
                                    "impact.group",
                                    number(group.citizens()),
                                    percent(group.changed(), group.citizens()),
                                    percent(group.intensity().raised(), group.citizens()),
                                    percent(group.intensity().lowered(), group.citizens()))));
        }
    }

    private void shifts() {
        if (impact.shifts().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say("impact.shifts"));
        for (Shift shift : impact.shifts()) {
            String what =
                    shift.target().label().in(language) + ": " + shift.label().in(language);
            lines.add("  +%-7s -%-7s %s".formatted(number(shift.gained()), number(shift.lost()), what));
        }
    }

    private void examples() {
        if (impact.examples().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say("impact.examples"));
        CitizenText words = words();
        int nth = 1;
        for (Example example : impact.examples()) {
            lines.add("  " + nth++ + ". "
                    + say("impact.alike", number(example.citizens()), Cause.name(example.causes())));
            indented(words.citizen(example));
            indented(words.changes(example.changes()));
            indented(words.causes(example.causes()));
        }
    }

    private void indented(List<String> more) {
        more.forEach(line -> lines.add(INDENT + line));
    }

    private CitizenText words() {
        RuleSet before = impact.diff().before();
        return new CitizenText(before, impact.diff().after(), language);
    }

    private String label(Optional<Value> step) {
        return step.map(value -> (value.position() + 1) + " " + value.label().in(language))
                .orElseGet(() -> say("impact.uncertain"));
    }

    private String towards(Optional<Value> step) {
        return step.map(value -> "→ " + (value.position() + 1)).orElse("→ ?");
    }

    private String number(int number) {
        return String.format(language.locale(), "%,d", number);
    }

    private String percent(int part, int whole) {
        return String.format(language.locale(), "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
    }

    private String say(String key, Object... arguments) {
        return Messages.in(language, key, arguments);
    }
}
