package dk.trin.service.ui.assess;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the form, with what has been answered. */
final class FormMapper {
    private final Wording wording;
    private final AssessForm form;
    private final FormReader.Given given;

    FormMapper(Wording wording, AssessForm form, FormReader.Given given) {
        this.wording = wording;
        this.form = form;
        this.given = given;
    }

    /** The questions that a rule set asks, the others apart. */
    FormView form(RuleSet ruleSet) {
        List<Factor> asked = ruleSet.factors();
        List<FormView.Part> parts = new ArrayList<>();
        List<FormView.Question> all = new ArrayList<>();
        for (Section section : Section.values()) {
            List<FormView.Question> questions = section.factors(ruleSet.vocabulary()).stream()
                    .filter(asked::contains)
                    .map(this::question)
                    .toList();
            if (!questions.isEmpty()) {
                parts.add(part(section, questions, parts.isEmpty()));
                all.addAll(questions);
            }
        }
        List<FormView.Question> unused = ruleSet.vocabulary().factors().stream()
                .filter(factor -> !asked.contains(factor))
                .map(this::question)
                .toList();
        return new FormView(parts, unused, FormView.Progress.of(all));
    }

    /** One question, with its answer. */
    FormView.Question question(Factor factor) {
        List<String> typed = form.typed(factor);
        return new FormView.Question(
                factor.code(),
                id(factor),
                wording.in(factor.label()),
                wording.in(factor.question()),
                wording.in(factor.help()),
                control(factor),
                factor.kind().isNumber() ? String.join(" ", typed) : "",
                factor.range()
                        .map(range -> wording.say("assess.unit", range.unit(), range))
                        .orElse(""),
                !typed.isEmpty(),
                factor.values().stream()
                        .map(value -> option(factor, value, typed))
                        .toList(),
                fault(factor));
    }

    /** Where a question stands on the page. */
    static String id(Factor factor) {
        return "q-" + factor.code().replace('.', '-');
    }

    private FormView.Part part(Section section, List<FormView.Question> questions, boolean first) {
        String key = "assess.section." + section.code();
        boolean inUse = questions.stream().anyMatch(FormView.Question::answered);
        return new FormView.Part(
                "part-" + section.code(),
                wording.say(key),
                wording.say(key + ".intro"),
                first || inUse,
                FormView.Progress.of(questions),
                questions);
    }

    private FormView.Option option(Factor factor, Value value, List<String> typed) {
        return new FormView.Option(
                value.code(),
                id(factor) + "-" + value.code(),
                wording.label(value),
                wording.in(value.help()),
                typed.contains(value.code()),
                value.standing() == Standing.EXCLUSIVE);
    }

    private Optional<String> fault(Factor factor) {
        return given.fault(factor)
                .map(fault -> wording.say(fault.key(), fault.arguments().toArray()));
    }

    private static String control(Factor factor) {
        if (factor.kind().isNumber()) {
            return "number";
        }
        return factor.kind() == Kind.SET ? "several" : "one";
    }
}
