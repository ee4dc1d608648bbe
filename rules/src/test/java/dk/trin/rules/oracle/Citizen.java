package dk.trin.rules.oracle;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A citizen made up for a proof. What is left unknown is proved for whatever it may turn out to be, because what the
 * engine calls certain holds for every completion.
 */
record Citizen(Assessment assessment) {
    /** Nothing has been assessed. */
    static Citizen unknown() {
        return new Citizen(Assessment.empty(Shipped.vocabulary()));
    }

    /** No need on any factor that says something of need; the others, and diagnoses, are unknown. */
    static Citizen resourceful() {
        return unknown().withoutNeed(factor -> true);
    }

    /** The greatest need on every factor that says something of need; the others, and diagnoses, are unknown. */
    static Citizen inGreatestNeed() {
        Citizen citizen = unknown();
        for (Factor factor : ordered(factor -> true)) {
            citizen = citizen.with(factor, extreme(factor, factor.need() == Need.MORE));
        }
        return citizen;
    }

    /** No need on these factors, as far as they say something of need. */
    Citizen withoutNeed(Predicate<Factor> of) {
        Citizen citizen = this;
        for (Factor factor : ordered(of)) {
            citizen = citizen.with(factor, extreme(factor, factor.need() == Need.LESS));
        }
        return citizen;
    }

    /** With these values, or for a set these members, by their codes. */
    Citizen with(String factorCode, String... codes) {
        Factor factor = factor(factorCode);
        List<Value> values = Stream.of(codes)
                .map(code -> factor.withCode(code).orElseThrow())
                .toList();
        return with(factor, factor.kind() == Kind.SET ? new Answer.Members(values) : new Answer.Chosen(values.get(0)));
    }

    Citizen without(String factorCode) {
        return new Citizen(assessment.without(factor(factorCode)));
    }

    boolean has(String factorCode, String code) {
        Factor factor = factor(factorCode);
        return assessment.has(
                factorCode, factor.withCode(code).orElseThrow().label().danish());
    }

    Recommendation in(RuleSet ruleSet) {
        return Recommendation.of(Shipped.engine(ruleSet).evaluate(assessment));
    }

    /** A citizen for each of the values from this one to the one of greatest need. */
    Stream<Citizen> withAtLeast(String factorCode, String leastCode) {
        Factor factor = factor(factorCode);
        int least = factor.withCode(leastCode).orElseThrow().position();
        return factor.values().stream()
                .filter(value -> value.standing() == Standing.ORDERED && value.position() >= least)
                .map(value -> with(factor, new Answer.Chosen(value)));
    }

    private Citizen with(Factor factor, Answer answer) {
        return new Citizen(assessment.with(factor, answer));
    }

    private static Factor factor(String code) {
        return Shipped.vocabulary().factor(code).orElseThrow();
    }

    private static List<Factor> ordered(Predicate<Factor> of) {
        return Shipped.vocabulary().factors().stream()
                .filter(factor -> factor.need() != Need.NONE)
                .filter(of)
                .toList();
    }

    /** The last answer in the order of a factor, or the first. */
    private static Answer extreme(Factor factor, boolean last) {
        if (factor.kind().isNumber()) {
            Range range = factor.range().orElseThrow();
            BigDecimal number = last ? range.most() : range.least();
            return new Answer.Measured(number);
        }
        List<Value> inOrder = factor.values().stream()
                .filter(value -> value.standing() == Standing.ORDERED)
                .toList();
        return new Answer.Chosen(inOrder.get(last ? inOrder.size() - 1 : 0));
    }
}
