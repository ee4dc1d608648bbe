package dk.trin.rules.table;

import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Term;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a condition column asks; each is one template of the sheets, and there are no others. */
public enum Operator {
    IS("is", "Assessment(forall(||){is(\"", "\",\"$\")})"),
    AT_LEAST("atLeast", "Assessment(atLeast(\"", "\",\"$param\"))"),
    AT_MOST("atMost", "Assessment(atMost(\"", "\",\"$param\"))"),
    FROM("from", "Assessment(from(\"", "\",$param))"),
    BELOW("below", "Assessment(below(\"", "\",$param))"),
    HAS("has", "Assessment(forall(&&){has(\"", "\",\"$\")})"),
    LACKS("lacks", "Assessment(forall(&&){lacks(\"", "\",\"$\")})");

    private final String code;
    private final String before;
    private final String after;
    private final Pattern pattern;

    Operator(String code, String before, String after) {
        this.code = code;
        this.before = before;
        this.after = after;
        this.pattern = Pattern.compile(Pattern.quote(before) + "([A-Za-z0-9.]+)" + Pattern.quote(after));
    }

    /** The word that templates and outside systems use for it, {@code atLeast}. */
    public String code() {
        return code;
    }

    /** An operator with the code of the term it is applied to, as a template names them. */
    record Applied(Operator operator, String term) {}

    /** What a template asks; empty for any text outside the closed set. */
    static Optional<Applied> parse(String template) {
        return Stream.of(values())
                .flatMap(operator -> operator.match(template).stream())
                .findFirst();
    }

    private Optional<Applied> match(String template) {
        Matcher matcher = pattern.matcher(template);
        return matcher.matches() ? Optional.of(new Applied(this, matcher.group(1))) : Optional.empty();
    }

    /** The template that asks this of a term, as Drools reads it. */
    public String template(String term) {
        return before + term + after;
    }

    /** What a column is called that asks this of a term, {@code Netværk – behov mindst}. */
    public Text heading(Term term) {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.text("diff.column." + key, term.label());
    }

    /** Whether it means anything to ask this of the term. */
    public boolean fits(Term term) {
        if (term instanceof Output output) {
            return output.kind().hasOneValue() && (this == IS || isComparison() && term.isOrdered());
        }
        Kind kind = ((Factor) term).kind();
        return switch (this) {
            case IS -> kind == Kind.ORDERED || kind == Kind.NOMINAL;
            case AT_LEAST, AT_MOST -> kind == Kind.ORDERED;
            case FROM, BELOW -> kind.isNumber();
            case HAS, LACKS -> kind == Kind.SET;
        };
    }

    private boolean isComparison() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
