package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.problem.Nearest;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what a request asks; its body has passed every check, only the offer of {@code whyNot} is looked up here. */
@Component
final class RecommendationRequests {
    private static final String CHANGES = "changes";

    private final Versions versions;

    RecommendationRequests(Versions versions) {
        this.versions = versions;
    }

    /**
     * What is asked.
     *
     * @param reference the caller's own key, echoed; empty when none was given
     * @param whyNot the offer that is asked about
     */
    record Asked(
            Engine engine,
            Assessment assessment,
            Optional<String> reference,
            boolean changes,
            Optional<Offer> whyNot) {}

    Asked asked(RecommendationRequest request, @Nullable Set<String> include, @Nullable String whyNot) {
        String id = request.getRuleSet() == null ? versions.defaultId() : request.getRuleSet();
        Engine engine = versions.find(id, pin(request)).orElseThrow();
        return new Asked(
                engine,
                new AssessmentReader(versions.vocabulary()).read(request.getAssessment()),
                Optional.ofNullable(request.getReference()),
                include != null && include.contains(CHANGES),
                Optional.ofNullable(whyNot).map(code -> offer(engine, code)));
    }

    private static Pin pin(RecommendationRequest request) {
        if (request.getVersion() != null) {
            return new Pin.Version(request.getVersion());
        }
        if (request.getHash() != null) {
            return new Pin.Hash(request.getHash());
        }
        return request.getAsOf() == null ? new Pin.Current() : new Pin.AsOf(request.getAsOf());
    }

    private static Offer offer(Engine engine, String code) {
        return engine.ruleSet()
                .offers()
                .offer(code)
                .orElseThrow(() -> Refusal.invalid(List.of(RequestFault.at("?whyNot", FaultCode.UNKNOWN_OFFER)
                        .allowing(Nearest.first(code, engine.ruleSet().offers().codes())))));
    }
}
