package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold between the sheets of the vocabulary. */
final class VocabularyRules {
    /** A value is one bit of a {@code long}. */
    private static final int MOST_VALUES = 64;

    private final Vocabulary vocabulary;
    private final Problems problems;

    VocabularyRules(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(Set<String> describedTerms) {
        List<String> codes = vocabulary.termCodes();
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                problems.add(ProblemCode.DUPLICATE, Place.sheet("factors"), code);
            }
        }
        for (String of : describedTerms) {
            if (!seen.contains(of)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, Place.sheet("values"), of)
                        .allowing(Nearest.first(of, codes)));
            }
        }
        Set<String> groups = new HashSet<>();
        vocabulary.groups().stream()
                .filter(group -> !groups.add(group.code()))
                .forEach(group -> problems.add(ProblemCode.DUPLICATE, Place.sheet("groups"), group.code()));
        terms().forEach(this::checkValues);
        terms().forEach(this::checkOrder);
        for (Outputs output : Outputs.values()) {
            if (vocabulary.output(output.code()).isEmpty()) {
                problems.add(ProblemCode.MISSING_CELL, Place.sheet("outputs"), output.code());
            }
        }
    }

    private Stream<Term> terms() {
        return Stream.concat(vocabulary.factors().stream(), vocabulary.outputs().stream());
    }

    /** Values in the order stand together and first, so that their places are their order. */
    private void checkOrder(Term term) {
        boolean ended = false;
        for (Value value : term.values()) {
            boolean inOrder = value.standing() == Standing.ORDERED;
            boolean mixed = term.isOrdered() && value.standing() == Standing.NOMINAL;
            if (inOrder && ended || mixed) {
                problems.add(ProblemCode.UNEXPECTED_CELL, Place.sheet("values"), term.code() + ": " + value.code());
            }
            ended |= !inOrder;
        }
    }

    private void checkValues(Term term) {
        boolean number = term instanceof Factor factor && factor.kind().isNumber();
        if (number != term.values().isEmpty()) {
            problems.add(ProblemCode.MISSING_CELL, Place.sheet("values"), term.code());
        }
        if (term.values().size() > MOST_VALUES) {
            problems.add(ProblemCode.TOO_MANY_CELLS, Place.sheet("values"), term.code(), MOST_VALUES);
        }
    }
}
