package dk.trin.rules.explain;

import dk.trin.rules.table.Condition;
import dk.trin.rules.table.Operator;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a sentence why an offer is not recommended. */
public final class WhyNotText {
    private WhyNotText() {}

    public static String of(WhyNot whyNot, Language language) {
        String label = whyNot.offer().label().in(language);
        if (whyNot.standing() == WhyNot.Standing.RECOMMENDED) {
            return Messages.in(language, "why-not.recommended", label);
        }
        if (whyNot.nearest().isEmpty()) {
            return Messages.in(language, "why-not.no-row", label);
        }
        String wanted = whyNot.failed().stream()
                .map(failed ->
                        failed.condition().term().label().in(language) + " " + accepted(failed.condition(), language))
                .collect(Collectors.joining("; "));
        String decided =
                whyNot.decidedBy().map(row -> " " + row.reason().in(language)).orElse("");
        if (wanted.isEmpty()) {
            return Messages.in(language, "why-not.other-first", label) + decided;
        }
        boolean open = whyNot.standing() == WhyNot.Standing.POSSIBLE;
        return Messages.in(language, open ? "why-not.possible" : "why-not.failed", label, wanted) + decided;
    }

    /** What a condition accepts, in words: {@code mindst sammensatte}. */
    public static String accepted(Condition condition, Language language) {
        String key = "condition."
                + condition.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.in(language, key, values(condition, language));
    }

    private static String values(Condition condition, Language language) {
        if (condition instanceof Condition.Bounded bounded) {
            String number = bounded.bound().toPlainString();
            return language == Language.DANISH ? number.replace('.', ',') : number;
        }
        List<Value> values = condition.values();
        String or = Messages.in(language, condition.operator() == Operator.IS ? "condition.or" : "condition.and");
        return values.stream().map(value -> value.label().in(language)).collect(Collectors.joining(or));
    }
}
