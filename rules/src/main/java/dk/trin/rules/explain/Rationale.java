package dk.trin.rules.explain;

import dk.trin.rules.engine.OpenFactor;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.recommendation.Status;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the recommendation as a short paragraph for the citizen's record: whole sentences, the professional's own
 * reasons, and nothing that is not certain said as if it were.
 */
public final class Rationale {
    private static final int MOST_QUESTIONS = 3;

    private final Recommendation recommendation;
    private final List<OpenFactor> open;
    private final Language language;
    private final Reasons reasons;
    private final List<String> sentences = new ArrayList<>();

    private Rationale(Recommendation recommendation, List<OpenFactor> open, Language language) {
        this.recommendation = recommendation;
        this.open = open;
        this.language = language;
        this.reasons = new Reasons(recommendation.evaluation());
    }

    /**
     * The paragraph in one language.
     *
     * @param open what is not known yet, ranked
     */
    public static String of(Recommendation recommendation, List<OpenFactor> open, Language language) {
        return new Rationale(recommendation, open, language).write();
    }

    private String write() {
        referBack();
        intensity();
        coordination();
        offers();
        supports();
        followUp();
        missing();
        sentences.add(say(
                "rationale.closing",
                recommendation.ruleSet().about().title(),
                recommendation.ruleSet().version()));
        return String.join(" ", sentences);
    }

    private void referBack() {
        List<Value> flags = recommendation.certain(Outputs.REFER_BACK);
        if (!flags.isEmpty()) {
            sentences.add(say("rationale.refer-back", labels(flags)));
            sentences.addAll(because(Outputs.REFER_BACK));
        }
        List<Value> possible = recommendation.possible(Outputs.REFER_BACK).stream()
                .filter(flag -> !flags.contains(flag))
                .toList();
        if (!possible.isEmpty()) {
            sentences.add(say("rationale.refer-back-possible", labels(possible)));
        }
    }

    private void intensity() {
        recommendation.value(Outputs.INTENSITY).ifPresent(value -> {
            sentences.add(say("rationale.intensity", value.label(), value.position() + 1));
            sentences.addAll(because(Outputs.INTENSITY));
        });
        if (!recommendation.isClosed(Outputs.INTENSITY)) {
            sentences.add(say("rationale.intensity-open", labels(recommendation.possible(Outputs.INTENSITY))));
        }
    }

    private void coordination() {
        recommendation.value(Outputs.COORDINATION).ifPresent(value -> {
            sentences.add(say("rationale.coordination-" + value.code()));
            if (value.position() > 0) {
                sentences.addAll(because(Outputs.COORDINATION));
            }
        });
        if (!recommendation.isClosed(Outputs.COORDINATION)) {
            sentences.add(say("rationale.coordination-open", labels(recommendation.possible(Outputs.COORDINATION))));
        }
    }

    private void offers() {
        List<Offer> offers = recommendation.offers();
        if (offers.isEmpty()) {
            return;
        }
        boolean pending = recommendation.status() == Status.REFER_BACK;
        String list = offers.stream()
                .map(offer -> lowerCase(offer.label().in(language)))
                .collect(Collectors.joining("; "));
        sentences.add(say(pending ? "rationale.offers-pending" : "rationale.offers", list));
    }

    private void supports() {
        List<Value> supports = recommendation.certain(Outputs.SUPPORTS);
        if (!supports.isEmpty()) {
            sentences.add(say("rationale.supports", labels(supports)));
        }
    }

    private void followUp() {
        recommendation
                .value(Outputs.FOLLOW_UP)
                .filter(value -> value.position() > 0)
                .ifPresent(value -> sentences.add(say("rationale.follow-up", value.label())));
    }

    private void missing() {
        if (!open.isEmpty()) {
            String next = open.stream()
                    .limit(MOST_QUESTIONS)
                    .map(factor -> lowerCase(factor.factor().label().in(language)))
                    .collect(Collectors.joining("; "));
            sentences.add(say("rationale.missing", open.size(), next));
        }
    }

    /** The reasons that are sure; where several rows together give a part, none of them alone is said. */
    private List<String> because(Outputs output) {
        return recommendation.ruleSet().tableFor(output).stream()
                .flatMap(table -> recommendation.evaluation().certain(table).stream()
                        .flatMap(conclusion -> reasons.of(table, conclusion).stream()))
                .filter(Reason::sure)
                .map(reason -> reason.row().reason().in(language))
                .distinct()
                .toList();
    }

    private String labels(List<Value> values) {
        Function<Value, String> label = value -> value.label().in(language);
        return String.join("; ", values.stream().map(label).toList());
    }

    /** A label inside a sentence; abbreviations and names in capitals stay as they are. */
    private String lowerCase(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviation || label.startsWith("HbA1c")
                ? label
                : label.substring(0, 1).toLowerCase(language.locale()) + label.substring(1);
    }

    private String say(String key, Object... arguments) {
        return Messages.in(language, key, arguments);
    }
}
