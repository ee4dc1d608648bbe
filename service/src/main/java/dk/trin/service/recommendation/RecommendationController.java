package dk.trin.service.recommendation;

import dk.trin.api.RecommendationsApi;
import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.log.AsSentMapper;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers one assessment with one recommendation, and keeps it where that is asked for. */
@RestController
final class RecommendationController implements RecommendationsApi {
    private final RecommendationRequests requests;
    private final KeepingRequests keeping;
    private final Versions versions;

    RecommendationController(RecommendationRequests requests, KeepingRequests keeping, Versions versions) {
        this.requests = requests;
        this.keeping = keeping;
        this.versions = versions;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<Recommendation> recommend(
            RecommendationRequest body, @Nullable Set<String> include, @Nullable String whyNot, Boolean store) {
        if (store) {
            keeping.requireKeeper();
        }
        RecommendationRequests.Asked asked = requests.asked(body, include, whyNot);
        Evaluation evaluation = asked.evaluate();
        Recommendation answer = AnswerMapper.answer(asked, evaluation);
        Optional<State> trial = versions.trial(evaluation.ruleSet());
        if (!store) {
            return ResponseEntity.ok(AnswerMapper.standing(answer, trial, versions.lastKnown()));
        }
        if (trial.isPresent()) {
            throw new Refusal(ProblemType.CONFLICT, List.of(RequestFault.at("/version", FaultCode.WRONG_STATE)));
        }
        KeepingRequests.Sent sent = keeping.keep(asked, evaluation, answer);
        return ResponseEntity.created(URI.create(PATH_RECOMMEND + "/" + sent.id()))
                .body(AsSentMapper.recommendation(sent.answer()));
    }
}
