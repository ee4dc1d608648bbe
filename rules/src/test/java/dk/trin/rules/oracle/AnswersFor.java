package dk.trin.rules.oracle;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers that a factor can have, with an eye for the bounds at which a rule set tells numbers apart. */
public final class AnswersFor {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Factor factor;
    private final List<BigDecimal> bounds;
    private final List<Answer> choices;

    public AnswersFor(RuleSet ruleSet, Factor factor) {
        this.factor = factor;
        this.bounds = factor.kind().isNumber()
                ? ((Axis.OfNumbers) ruleSet.grid().axis(ruleSet.grid().placeOf(factor))).bounds()
                : List.of();
        this.choices = factor.kind().isNumber()
                ? aroundBounds()
                : factor.values().stream().<Answer>map(Answer.Chosen::new).toList();
    }

    /** One answer for each that the rule set can tell apart: of a number one per cell, of a set every subset. */
    public List<Answer> telling() {
        if (factor.kind() == Kind.SET) {
            return IntStream.range(0, 1 << factor.members().size())
                    .mapToObj(this::subset)
                    .toList();
        }
        return factor.kind().isNumber()
                ? Stream.concat(Stream.of(range().least()), bounds.stream())
                        .<Answer>map(Answer.Measured::new)
                        .toList()
                : choices;
    }

    /** Any answer; a number lies at a bound, beside one or anywhere, a set has few members as often as many. */
    Answer any(Random random) {
        if (factor.kind() == Kind.SET) {
            int dense = random.nextInt(1 << factor.members().size());
            return subset(dense & random.nextInt() & (random.nextBoolean() ? random.nextInt() : -1));
        }
        if (factor.kind().isNumber() && random.nextInt(4) == 0) {
            return anywhere(random);
        }
        return choices.get(random.nextInt(choices.size()));
    }

    /** The answer of least need; of an unordered factor simply the first. */
    Answer first() {
        return switch (factor.kind()) {
            case SET -> subset(0);
            case ORDERED, NOMINAL -> new Answer.Chosen(factor.values().get(0));
            case INTEGER, DECIMAL -> new Answer.Measured(leastNeed());
        };
    }

    private BigDecimal leastNeed() {
        return switch (factor.need()) {
            case LESS -> range().most();
            case MORE, NONE -> range().least();
        };
    }

    private Answer subset(int members) {
        List<Value> chosen = IntStream.range(0, factor.members().size())
                .filter(member -> (members >>> member & 1) == 1)
                .mapToObj(factor.members()::get)
                .toList();
        return new Answer.Members(chosen.isEmpty() ? List.of(factor.noMember().orElseThrow()) : chosen);
    }

    private List<Answer> aroundBounds() {
        List<BigDecimal> numbers = new ArrayList<>(List.of(range().least(), range().most()));
        BigDecimal step = factor.kind() == Kind.DECIMAL ? TENTH : BigDecimal.ONE;
        for (BigDecimal bound : bounds) {
            numbers.addAll(List.of(bound.subtract(step), bound, bound.add(step)));
        }
        return numbers.stream()
                .filter(range()::contains)
                .<Answer>map(Answer.Measured::new)
                .toList();
    }

    private Answer anywhere(Random random) {
        int wholes = range().most().subtract(range().least()).intValueExact();
        return new Answer.Measured(range().least().add(BigDecimal.valueOf(random.nextInt(wholes + 1))));
    }

    private Range range() {
        return factor.range().orElseThrow();
    }
}
