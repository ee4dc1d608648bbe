package dk.trin.rules.explain;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.Row;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** What is known of the terms that a row asks about. */
final class Facts {
    private final Evaluation evaluation;

    Facts(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** One fact per condition of the row, in its order; a term that is asked about twice is named once. */
    List<Because> because(Row row) {
        return row.conditions().stream()
                .map(condition -> new Because(condition.term(), known(condition)))
                .distinct()
                .toList();
    }

    /** The citizen's answer, or the certain level. */
    Optional<Shown> known(Term term) {
        if (term instanceof Factor factor) {
            return evaluation.assessment().answer(factor).map(Shown::of);
        }
        return evaluation
                .ruleSet()
                .tableFor(term.code())
                .flatMap(table -> evaluation.certain(table).stream().findFirst())
                .map(conclusion -> Shown.of(((Conclusion.Concludes) conclusion).value()));
    }

    /** Of a set, only the members that the condition is about matter. */
    private Optional<Shown> known(Condition condition) {
        Optional<Shown> known = known(condition.term());
        boolean members = condition instanceof Condition.Membership && condition.operator() == Operator.HAS;
        return members && known.isPresent()
                ? Optional.of(Shown.of(((Condition.Membership) condition).members()))
                : known;
    }
}
