package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The citizens with certain answers, for statements that name factors and values of the vocabulary. */
final class CitizensWith {
    private final RuleSet ruleSet;
    private final Grid grid;

    CitizensWith(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.grid = ruleSet.grid();
    }

    /**
     * Those who have given one answer; nothing when the vocabulary does not know it. A factor that no table reads tells
     * nobody apart, so that everybody can have given it.
     */
    Optional<Region> answer(String factor, String value) {
        return term(factor).flatMap(term -> term.withCode(value).map(of -> among(term, of::equals)));
    }

    /** Those whose answer is one of some values. */
    Region among(Term term, Predicate<Value> wanted) {
        if (!grid.has(term)) {
            return Region.of(List.of());
        }
        int place = grid.placeOf(term);
        Axis.OfValues axis = (Axis.OfValues) grid.axis(place);
        long cells = IntStream.range(0, axis.size())
                .filter(cell -> wanted.test(axis.value(cell)))
                .mapToLong(Cells::only)
                .reduce(Cells.NONE, (left, right) -> left | right);
        return Region.of(List.of(new Restriction(place, cells)));
    }

    Optional<Term> term(String code) {
        return ruleSet.vocabulary().term(code);
    }
}
