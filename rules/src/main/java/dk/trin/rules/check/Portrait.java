package dk.trin.rules.check;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.engine.Found;
import dk.trin.rules.explain.Shown;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes an example citizen, in answers and in words, of what a search has found. */
final class Portrait {
    private static final int MANY = 5;
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final RuleSet ruleSet;
    private final Grid grid;

    Portrait(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.grid = ruleSet.grid();
    }

    Witness of(Found.Somebody found) {
        Assessment assessment = assessment(found.first());
        return new Witness.Citizen(assessment, words(assessment));
    }

    /** The answers that matter; of several that would do, the one of least need. */
    Assessment assessment(long[] known) {
        Assessment assessment = Assessment.empty(ruleSet.vocabulary());
        for (Factor factor : ruleSet.factors()) {
            Optional<Answer> answer = answer(factor, known);
            assessment = answer.isPresent() ? assessment.with(factor, answer.get()) : assessment;
        }
        return assessment;
    }

    /** The citizen in words. */
    Text words(Assessment assessment) {
        String key = isEmpty(assessment) ? "check.citizen-anybody" : "check.citizen";
        return Messages.text(key, answers(assessment, factor -> true));
    }

    /** Some of a citizen's answers in words. */
    Text answers(Assessment assessment, Predicate<Factor> of) {
        return new Text(answers(assessment, of, Language.DANISH), answers(assessment, of, Language.ENGLISH));
    }

    /** Many answers of least need are told by their number. */
    private String answers(Assessment assessment, Predicate<Factor> of, Language language) {
        List<Factor> asked = assessed(assessment).stream().filter(of).toList();
        List<Factor> least =
                asked.stream().filter(factor -> isLeastNeed(factor, assessment)).toList();
        boolean many = least.size() >= MANY;
        String told = asked.stream()
                .filter(factor -> !many || !least.contains(factor))
                .map(factor -> label(factor, language) + " "
                        + answer(factor, assessment).in(language))
                .collect(Collectors.joining(", "));
        if (!many) {
            return told;
        }
        String rest =
                Messages.in(language, told.isEmpty() ? "check.least-need" : "check.least-need-else", least.size());
        return (told + (told.isEmpty() ? "" : "; ") + rest);
    }

    private static boolean isLeastNeed(Factor factor, Assessment assessment) {
        Answer answer = assessment.answer(factor).orElseThrow();
        if (answer instanceof Answer.Members members) {
            return members.values().equals(factor.noMember().stream().toList());
        }
        return answer instanceof Answer.Chosen chosen
                && factor.need() == Need.MORE
                && chosen.value().position() == 0;
    }

    /** A citizen's answer to a factor in words, with its unit. */
    Text answer(Factor factor, Assessment assessment) {
        Text shown = Shown.of(assessment.answer(factor).orElseThrow()).label();
        Text unit = unit(factor);
        return new Text(
                (shown.danish() + " " + unit.danish()).strip(), (shown.english() + " " + unit.english()).strip());
    }

    /** The unit of a number; none where the label says it already. */
    static Text unit(Factor factor) {
        Text unit = factor.range().map(Range::unit).orElse(Text.EMPTY);
        String word = unit.danish().split(" ")[0];
        return factor.label().danish().contains("(" + word + ")") ? Text.EMPTY : unit;
    }

    /** How two citizens differ: the factor, then the one answer and the other. */
    Text difference(Factor factor, Assessment less, Assessment more) {
        return Messages.text(
                "check.difference",
                new Text(label(factor, Language.DANISH), label(factor, Language.ENGLISH)),
                answer(factor, less),
                answer(factor, more));
    }

    /** The label of a term within a sentence; one with capitals of its own keeps them. */
    static String label(Term term, Language language) {
        String label = term.label().in(language);
        String rest = label.substring(1);
        return rest.equals(rest.toLowerCase(language.locale()))
                ? label.substring(0, 1).toLowerCase(language.locale()) + rest
                : label;
    }

    private boolean isEmpty(Assessment assessment) {
        return assessed(assessment).isEmpty();
    }

    private List<Factor> assessed(Assessment assessment) {
        return ruleSet.factors().stream()
                .filter(factor -> assessment.answer(factor).isPresent())
                .toList();
    }

    private Optional<Answer> answer(Factor factor, long[] known) {
        List<Integer> places = grid.placesOf(factor);
        if (places.stream().allMatch(place -> known[place] == grid.axis(place).all())) {
            return Optional.empty();
        }
        return Optional.of(
                factor.kind() == Kind.SET
                        ? members(factor, known)
                        : single(grid.axis(places.get(0)), known[places.get(0)]));
    }

    private static Answer single(Axis axis, long cells) {
        int cell = Cells.lowest(cells);
        return axis instanceof Axis.OfValues values
                ? new Answer.Chosen(values.value(cell))
                : new Answer.Measured(number((Axis.OfNumbers) axis, cell));
    }

    private Answer members(Factor factor, long[] known) {
        List<Value> members = factor.members().stream()
                .filter(member -> known[grid.placeOf(factor, member)] == Axis.OfMember.YES)
                .toList();
        return new Answer.Members(
                members.isEmpty() ? factor.noMember().map(List::of).orElse(factor.members()) : members);
    }

    /** The least number of an interval; in the first one, the number just below its end, which says more. */
    private static BigDecimal number(Axis.OfNumbers axis, int cell) {
        if (cell > 0) {
            return axis.bounds().get(cell - 1);
        }
        BigDecimal least = axis.term().range().orElseThrow().least();
        BigDecimal step = axis.term().kind() == Kind.INTEGER ? WHOLE : TENTH;
        return axis.bounds().isEmpty()
                ? least
                : axis.bounds().get(0).subtract(step).max(least);
    }
}
