package dk.trin.rules.explain;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.util.Optional;

/**
 * One other answer to one factor, and what it would lead to.
 *
 * @param from the answer as it is
 * @param to the answer as it would be
 * @param member for a set, the member that is added or taken away
 * @param gives the recommendation that would follow
 */
public record Change(Factor factor, Answer from, Answer to, Optional<Value> member, Recommendation gives) {
    /** For a set, whether the member is added; otherwise it is taken away. */
    public boolean adds() {
        return member.isPresent() && ((Answer.Members) to).values().contains(member.get());
    }
}
