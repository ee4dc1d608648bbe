package dk.trin.rules.assessment;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one citizen: an answer for each factor that was assessed. Immutable.
 *
 * <p>It is also the fact that the sheets name, so that anyone can run a sheet with plain Drools: {@link #is}, {@link
 * #atLeast}, {@link #atMost}, {@link #from}, {@link #below}, {@link #has} and {@link #lacks} take the codes and Danish
 * labels that sheets hold. They are meant for complete assessments: on a factor without an answer every one of them is
 * false. Trin itself keeps "cannot match" and "not known yet" apart and does not use them.
 */
public final class Assessment {
    private final Vocabulary vocabulary;
    private final @Nullable Answer[] answers;
    private final Map<String, Value> concluded;

    private Assessment(Vocabulary vocabulary, @Nullable Answer[] answers, Map<String, Value> concluded) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.concluded = concluded;
    }

    /** Nothing has been assessed yet. */
    public static Assessment empty(Vocabulary vocabulary) {
        return new Assessment(
                vocabulary, new @Nullable Answer[vocabulary.factors().size()], Map.of());
    }

    /** The same with one more answer, or another one; the answer must be one that the factor can have. */
    public Assessment with(Factor factor, Answer answer) {
        return replacing(factor, Answers.checked(factor, answer));
    }

    /** The same without the factor's answer. */
    public Assessment without(Factor factor) {
        return replacing(factor, null);
    }

    /** The same with a level that a table has concluded, for running a sheet that reads it with plain Drools. */
    public Assessment concluding(String output, String label) {
        Map<String, Value> more = new HashMap<>(concluded);
        more.put(output, value(output, label));
        return new Assessment(vocabulary, answers, Map.copyOf(more));
    }

    public Optional<Answer> answer(Factor factor) {
        return Optional.ofNullable(answers[factor.position()]);
    }

    public boolean is(String term, String label) {
        return chosen(term).filter(value(term, label)::equals).isPresent();
    }

    public boolean atLeast(String term, String label) {
        Value bound = value(term, label);
        return ordered(term, bound)
                .filter(value -> value.position() >= bound.position())
                .isPresent();
    }

    public boolean atMost(String term, String label) {
        Value bound = value(term, label);
        return ordered(term, bound)
                .filter(value -> value.position() <= bound.position())
                .isPresent();
    }

    public boolean from(String factor, double bound) {
        BigDecimal least = BigDecimal.valueOf(bound);
        return measured(factor).filter(number -> number.compareTo(least) >= 0).isPresent();
    }

    public boolean below(String factor, double bound) {
        BigDecimal limit = BigDecimal.valueOf(bound);
        return measured(factor).filter(number -> number.compareTo(limit) < 0).isPresent();
    }

    public boolean has(String factor, String label) {
        Value member = value(factor, label);
        return members(factor).filter(members -> members.contains(member)).isPresent();
    }

    public boolean lacks(String factor, String label) {
        Value member = value(factor, label);
        return members(factor).filter(members -> !members.contains(member)).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment assessment
                && Arrays.equals(answers, assessment.answers)
                && concluded.equals(assessment.concluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(answers), concluded);
    }

    /** Names no answer: an assessment is about a citizen, and this may end in a log. */
    @Override
    public String toString() {
        return "Assessment of "
                + Arrays.stream(answers).filter(Objects::nonNull).count() + " factors";
    }

    private Assessment replacing(Factor factor, @Nullable Answer answer) {
        @Nullable Answer[] changed = answers.clone();
        changed[factor.position()] = answer;
        return new Assessment(vocabulary, changed, concluded);
    }

    private Optional<Value> chosen(String term) {
        Value level = concluded.get(term);
        return level != null
                ? Optional.of(level)
                : answered(term, Answer.Chosen.class).map(Answer.Chosen::value);
    }

    /** The answer, if both it and the bound stand in the order. */
    private Optional<Value> ordered(String term, Value bound) {
        return chosen(term)
                .filter(value -> value.standing() == Standing.ORDERED && bound.standing() == Standing.ORDERED);
    }

    private Optional<BigDecimal> measured(String factor) {
        return answered(factor, Answer.Measured.class).map(Answer.Measured::number);
    }

    private Optional<List<Value>> members(String factor) {
        return answered(factor, Answer.Members.class).map(Answer.Members::values);
    }

    private <A extends Answer> Optional<A> answered(String factor, Class<A> kind) {
        return vocabulary.factor(factor).flatMap(this::answer).map(kind::cast);
    }

    private Value value(String term, String label) {
        return vocabulary
                .term(term)
                .flatMap(found -> found.labelled(label))
                .orElseThrow(() -> new IllegalArgumentException(term + " has no value " + label));
    }
}
