package dk.trin.service.recommendation;

import dk.trin.api.model.Recommendation;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.web.Languages;

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
}
