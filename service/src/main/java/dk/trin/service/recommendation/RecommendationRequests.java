package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.problem.Nearest;
import dk.trin.service.decision.AssessmentReader;
import dk.trin.service.log.Fingerprint;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what a request asks; its body has passed every check, only the offer of {@code whyNot} is looked up here. */
@Component
final class RecommendationRequests {
    private static final String CHANGES = "changes";

    private final Versions versions;
    private final JsonMapper mapper;

    RecommendationRequests(Versions versions, JsonMapper mapper) {
        this.versions = versions;
        this.mapper = mapper;
    }

    /**
     * What is asked.
     *
     * @param reference the caller's own key, echoed; empty when none was given
     * @param whyNot the offer that is asked about
     * @param previous the kept recommendation that this one follows up
     * @param fingerprint the same for the same request only; worked out when it is asked for
     */
    record Asked(
            Engine engine,
            Assessment assessment,
            Optional<String> reference,
            boolean changes,
            Optional<Offer> whyNot,
            Optional<String> previous,
            Supplier<String> fingerprint) {
        /** What the rules that were asked for conclude. */
        Evaluation evaluate() {
            return engine.evaluate(assessment);
        }
    }

    Asked asked(RecommendationRequest request, @Nullable Set<String> include, @Nullable String whyNot) {
        String id = request.getRuleSet() == null ? versions.defaultId() : request.getRuleSet();
        Engine engine = versions.find(id, pin(request)).orElseThrow();
        return new Asked(
                engine,
                new AssessmentReader(engine.ruleSet().vocabulary()).read(request.getAssessment()),
                Optional.ofNullable(request.getReference()),
                include != null && include.contains(CHANGES),
                Optional.ofNullable(whyNot).map(code -> offer(engine, code)),
                Optional.ofNullable(request.getPrevious()),
                () -> fingerprint(request, include, whyNot));
    }

    private String fingerprint(RecommendationRequest request, @Nullable Set<String> include, @Nullable String whyNot) {
        return Fingerprint.of(
                mapper.valueToTree(request),
                String.valueOf(include),
                String.valueOf(whyNot),
                Languages.current().name());
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
