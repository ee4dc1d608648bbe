package dk.trin.service.recommendation;

import dk.trin.api.RecommendationsApi;
import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.web.Languages;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers one assessment with one recommendation; nothing is kept. */
@RestController
final class RecommendationController implements RecommendationsApi {
    private final RecommendationRequests requests;

    RecommendationController(RecommendationRequests requests) {
        this.requests = requests;
    }

    @Override
    public ResponseEntity<Recommendation> recommend(
            RecommendationRequest body, @Nullable Set<String> include, @Nullable String whyNot, Boolean store) {
        RecommendationRequests.Asked asked = requests.asked(body, include, whyNot);
        if (store) {
            throw new Refusal(ProblemType.NOT_IMPLEMENTED, List.of());
        }
        Evaluation evaluation = asked.engine().evaluate(asked.assessment());
        RecommendationMapper mapper = new RecommendationMapper(evaluation, Languages.current());
        Recommendation answer = mapper.answer();
        asked.reference().ifPresent(answer::setReference);
        if (asked.changes()) {
            answer.setChanges(mapper.changes());
        }
        asked.whyNot().ifPresent(offer -> answer.setWhyNot(mapper.whyNot(offer)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
