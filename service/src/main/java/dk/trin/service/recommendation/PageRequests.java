package dk.trin.service.recommendation;

import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.BodyReader;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the recommendation that a page shows: read as strictly and kept the same as one of a case system. Thread-safe. */
@Component
public final class PageRequests {
    private final BodyReader bodies;
    private final RecommendationRequests requests;
    private final KeepingRequests keeping;
    private final Versions versions;

    PageRequests(BodyReader bodies, RecommendationRequests requests, KeepingRequests keeping, Versions versions) {
        this.bodies = bodies;
        this.requests = requests;
        this.keeping = keeping;
        this.versions = versions;
    }

    /**
     * Waits until it is kept.
     *
     * @param body as the contract describes it
     * @param key under which the same body counts only once
     * @return the id under which it is kept
     * @throws Refusal with every fault of the body, or because nothing can be kept
     */
    public String keep(byte[] body, Actor actor, String key) {
        RecommendationRequests.Asked asked = requests.asked(bodies.read(body, RecommendationRequest.class), null, null);
        Evaluation evaluation = asked.evaluate();
        if (versions.trial(evaluation.ruleSet()).isPresent()) {
            throw new Refusal(ProblemType.CONFLICT, List.of(RequestFault.at("/version", FaultCode.WRONG_STATE)));
        }
        Recommendation answer = AnswerMapper.answer(asked, evaluation);
        KeepingRequests.Caller caller = new KeepingRequests.Caller(actor, Optional.of(key));
        return keeping.keep(asked, new KeepingRequests.Answered(evaluation, answer), caller)
                .id();
    }
}
