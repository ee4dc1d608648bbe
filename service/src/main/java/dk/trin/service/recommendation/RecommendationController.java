package dk.trin.service.recommendation;

import dk.trin.api.RecommendationsApi;
import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.log.AsSentMapper;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers one assessment with one recommendation, and keeps it where that is asked for. */
@RestController
final class RecommendationController implements RecommendationsApi {
    private final RecommendationRequests requests;
    private final KeepingRequests keeping;

    RecommendationController(RecommendationRequests requests, KeepingRequests keeping) {
        this.requests = requests;
        this.keeping = keeping;
    }

    @Override
    public ResponseEntity<Recommendation> recommend(
            RecommendationRequest body, @Nullable Set<String> include, @Nullable String whyNot, Boolean store) {
        RecommendationRequests.Asked asked = requests.asked(body, include, whyNot);
        Evaluation evaluation = asked.engine().evaluate(asked.assessment());
        Recommendation answer = AnswerMapper.answer(asked, evaluation);
        if (!store) {
            return ResponseEntity.ok(answer);
        }
        KeepingRequests.Sent sent = keeping.keep(asked, evaluation, answer);
        return ResponseEntity.created(URI.create(PATH_RECOMMEND + "/" + sent.id()))
                .body(AsSentMapper.recommendation(sent.answer()));
    }
}
