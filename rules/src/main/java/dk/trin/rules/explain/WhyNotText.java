package dk.trin.rules.explain;

import dk.trin.rules.table.Condition;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Range;
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

    /**
     * What a condition accepts, in words: {@code middel eller lav}, {@code fra 58 mmol/mol}. Values are listed, because
     * "at least" would read the wrong way where more need has the smaller word.
     */
    public static String accepted(Condition condition, Language language) {
        String key = "condition."
                + condition.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (condition instanceof Condition.Bounded bounded) {
            Range range = bounded.term().range().orElseThrow();
            return Messages.in(
                    language, key, number(bounded, language), range.unit().in(language));
        }
        String and =
                Messages.in(language, condition instanceof Condition.Membership ? "condition.and" : "condition.or");
        String values = condition.accepted().stream()
                .flatMap(code -> condition.term().withCode(code).stream())
                .map(value -> value.label().in(language))
                .collect(Collectors.joining(and));
        return Messages.in(language, key, values);
    }

    private static String number(Condition.Bounded bounded, Language language) {
        String number = bounded.bound().toPlainString();
        return language == Language.DANISH ? number.replace('.', ',') : number;
    }
}
