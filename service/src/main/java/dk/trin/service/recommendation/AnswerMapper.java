package dk.trin.service.recommendation;

import dk.trin.api.model.Recommendation;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.versions.State;
import dk.trin.service.web.Languages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes the whole answer to a request, with all that was asked for. */
final class AnswerMapper {
    private AnswerMapper() {}

    static Recommendation answer(RecommendationRequests.Asked asked, Evaluation evaluation) {
        RecommendationMapper mapper = new RecommendationMapper(evaluation, Languages.current());
        Recommendation answer = mapper.answer();
        asked.reference().ifPresent(answer::setReference);
        if (asked.changes()) {
            answer.setChanges(mapper.changes());
        }
        asked.whyNot().ifPresent(offer -> answer.setWhyNot(mapper.whyNot(offer)));
        return answer;
    }

    /**
     * The same answer, saying on what it stands.
     *
     * @param trial where a version stands that has never been in force
     * @param lastKnown while the database is away, when the versions were last known
     */
    static Recommendation standing(Recommendation answer, Optional<State> trial, Optional<Instant> lastKnown) {
        trial.ifPresent(state -> answer.getRuleSet().setState(state.code()));
        lastKnown.ifPresent(at -> answer.getRuleSet().setLastKnown(at.atOffset(ZoneOffset.UTC)));
        return answer;
    }
}
