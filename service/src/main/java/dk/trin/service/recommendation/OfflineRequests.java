package dk.trin.service.recommendation;

import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.text.Language;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.BodyReader;
import dk.trin.service.web.Refusal;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that no server has received: read as strictly, refused for the same faults, answered the same.
 * Thread-safe.
 */
public final class OfflineRequests {
    /** Written as the server writes it: in the order of the contract. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private final BodyReader bodies;
    private final RecommendationRequests requests;

    public OfflineRequests(Versions versions) {
        this.bodies = new BodyReader(MAPPER, List.of(new RequestMeaning(versions).recommendationRequest()));
        this.requests = new RecommendationRequests(versions, MAPPER);
    }

    /**
     * What the rules conclude about the citizen of a request.
     *
     * @throws Refusal with every fault of the request
     */
    public Evaluation evaluate(byte[] body) {
        RecommendationRequests.Asked asked = asked(body);
        return asked.evaluate();
    }

    /**
     * The answer of the API, as JSON.
     *
     * @throws Refusal with every fault of the request
     */
    public String answer(byte[] body, Language language) {
        RecommendationRequests.Asked asked = asked(body);
        Recommendation answer = new RecommendationMapper(asked.evaluate(), language).answer();
        asked.reference().ifPresent(answer::setReference);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private RecommendationRequests.Asked asked(byte[] body) {
        return requests.asked(bodies.read(body, RecommendationRequest.class), null, null);
    }
}
