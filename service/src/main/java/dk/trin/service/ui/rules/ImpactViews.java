package dk.trin.service.ui.rules;

import dk.trin.rules.impact.CitizenText;
import dk.trin.rules.impact.Example;
import dk.trin.rules.impact.Impact;
import dk.trin.rules.impact.IntensityMatrix;
import dk.trin.rules.impact.ScenarioImpact;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out who gets something else.
 *
 * @param uncertain what an intensity is called that is not certain
 */
record ImpactViews(Impact impact, Language language, String uncertain) {
    ImpactView view() {
        List<Optional<Value>> steps = steps();
        return new ImpactView(
                before().version(),
                number(impact.citizens()),
                number(impact.changed()),
                percent(impact.changed(), impact.citizens()),
                number(impact.intensity().raised()),
                number(impact.intensity().lowered()),
                impact.isEmpty(),
                isGraded(),
                steps.stream().map(this::label).toList(),
                steps.stream()
                        .map(from -> new ImpactView.Row(
                                label(from),
                                steps.stream().map(to -> cell(from, to)).toList()))
                        .toList(),
                steps.stream()
                        .flatMap(from -> steps.stream().flatMap(to -> move(from, to)))
                        .toList(),
                breakdowns(),
                shifts(),
                impact.scenarios().stream().map(this::scenario).toList());
    }

    private boolean isGraded() {
        return Stream.of(before(), after())
                .anyMatch(ruleSet -> ruleSet.tableFor(Outputs.INTENSITY).isPresent());
    }

    private RuleSet before() {
        return impact.diff().before();
    }

    private RuleSet after() {
        return impact.diff().after();
    }

    private List<Optional<Value>> steps() {
        boolean open = impact.intensity().counts().keySet().stream()
                .anyMatch(move -> move.from().isEmpty() || move.to().isEmpty());
        Stream<Optional<Value>> known =
                after().vocabulary().known(Outputs.INTENSITY).values().stream().map(Optional::of);
        return Stream.concat(known, open ? Stream.of(Optional.<Value>empty()) : Stream.empty())
                .toList();
    }

    private ImpactView.Cell cell(Optional<Value> from, Optional<Value> to) {
        IntensityMatrix.Move move = new IntensityMatrix.Move(from, to);
        int count = impact.intensity().count(from, to);
        String direction =
                from.equals(to) ? "same" : move.steps() > 0 ? "raised" : move.steps() < 0 ? "lowered" : "other";
        return new ImpactView.Cell(
                count == 0 ? "" : number(count), direction, impact.byMove().containsKey(move) ? anchor(move) : "");
    }

    private Stream<ImpactView.Move> move(Optional<Value> from, Optional<Value> to) {
        IntensityMatrix.Move move = new IntensityMatrix.Move(from, to);
        List<Example> examples = impact.byMove().getOrDefault(move, List.of());
        return examples.isEmpty()
                ? Stream.empty()
                : Stream.of(new ImpactView.Move(
                        anchor(move),
                        label(from),
                        label(to),
                        examples.stream().map(this::example).toList()));
    }

    private ImpactView.Example example(Example example) {
        CitizenText words = words();
        return new ImpactView.Example(
                number(example.citizens()),
                String.join("; ", words.citizen(example)),
                words.changes(example.changes()),
                words.causes(example.causes()));
    }

    private List<ImpactView.Breakdown> breakdowns() {
        return impact.breakdowns().stream()
                .map(breakdown -> new ImpactView.Breakdown(
                        breakdown.factor().label().in(language),
                        breakdown.groups().stream()
                                .map(group -> new ImpactView.Group(
                                        group.label().in(language),
                                        number(group.citizens()),
                                        percent(group.changed(), group.citizens()),
                                        percent(group.intensity().raised(), group.citizens()),
                                        percent(group.intensity().lowered(), group.citizens())))
                                .toList()))
                .toList();
    }

    private List<ImpactView.Shift> shifts() {
        return impact.shifts().stream()
                .map(shift -> new ImpactView.Shift(
                        shift.target().label().capitalised().in(language),
                        shift.label().in(language),
                        number(shift.gained()),
                        number(shift.lost())))
                .toList();
    }

    private ImpactView.Scenario scenario(ScenarioImpact changed) {
        CitizenText words = words();
        return new ImpactView.Scenario(
                changed.scenario().id(),
                changed.scenario().title(),
                "/regler/" + after().id() + "/" + after().version() + "/scenarier#r"
                        + changed.scenario().line(),
                words.changes(changed.changes()),
                words.causes(changed.causes()));
    }

    private CitizenText words() {
        return new CitizenText(before(), after(), language);
    }

    private String label(Optional<Value> step) {
        return step.map(value -> value.label().in(language)).orElse(uncertain);
    }

    private static String anchor(IntensityMatrix.Move move) {
        return "skift-" + step(move.from()) + "-" + step(move.to());
    }

    private static String step(Optional<Value> intensity) {
        return intensity.map(Value::code).orElse("open");
    }

    private String number(int number) {
        return String.format(language.locale(), "%,d", number);
    }

    private String percent(int part, int whole) {
        return String.format(language.locale(), "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
    }
}
