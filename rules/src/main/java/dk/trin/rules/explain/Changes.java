package dk.trin.rules.explain;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every other answer to one factor that would change the recommendation. */
public final class Changes {
    private final Evaluation evaluation;
    private final Alternatives alternatives;

    public Changes(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.alternatives = new Alternatives(evaluation.ruleSet().grid());
    }

    /** In the order of the vocabulary. Factors that were not assessed are left to the questions. */
    public List<Change> all() {
        List<Change> changes = new ArrayList<>();
        for (Factor factor : evaluation.ruleSet().factors()) {
            Optional<Answer> answer = evaluation.assessment().answer(factor);
            answer.ifPresent(from -> alternatives
                    .to(factor, from)
                    .forEach(other -> change(factor, from, other).ifPresent(changes::add)));
        }
        return changes;
    }

    private Optional<Change> change(Factor factor, Answer from, Alternatives.Alternative other) {
        Assessment changed = evaluation.assessment().with(factor, other.answer());
        Evaluation then = evaluation.engine().evaluate(changed);
        return then.sameParts(evaluation)
                ? Optional.empty()
                : Optional.of(new Change(factor, from, other.answer(), other.member(), Recommendation.of(then)));
    }
}
