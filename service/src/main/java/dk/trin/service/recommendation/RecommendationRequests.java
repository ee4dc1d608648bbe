package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.problem.Nearest;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Cpr;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what a request means, or everything in it that means nothing. */
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
        List<RequestFault> faults = new ArrayList<>();
        Assessment assessment = new AssessmentReader(versions.vocabulary(), faults).read(request.getAssessment());
        Optional<String> reference = Optional.ofNullable(request.getReference());
        reference.filter(Cpr::isIn).ifPresent(key -> faults.add(RequestFault.at("/reference", FaultCode.CPR_LIKE)));
        Set<String> included = include == null ? Set.of() : include;
        if (!Set.of(CHANGES).containsAll(included)) {
            faults.add(RequestFault.at("?include", FaultCode.UNKNOWN_CODE).allowing(List.of(CHANGES)));
        }
        Optional<Engine> engine = engine(request, faults);
        Optional<Offer> offer = engine.flatMap(found -> offer(found, whyNot, faults));
        if (!faults.isEmpty() || engine.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Asked(engine.get(), assessment, reference, included.contains(CHANGES), offer);
    }

    private Optional<Engine> engine(RecommendationRequest request, List<RequestFault> faults) {
        String id = request.getRuleSet() == null ? versions.defaultId() : request.getRuleSet();
        Map<String, Pin> pins = pins(request);
        if (pins.size() > 1) {
            pins.keySet()
                    .forEach(field -> faults.add(
                            RequestFault.at("/" + field, FaultCode.CONTRADICTION, String.join(", ", pins.keySet()))));
        }
        if (!versions.ids().contains(id)) {
            faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_RULE_SET)
                    .allowing(Nearest.first(id, versions.ids())));
            return Optional.empty();
        }
        if (pins.isEmpty()) {
            return current(id, faults);
        }
        Map.Entry<String, Pin> pin = pins.entrySet().iterator().next();
        Optional<Engine> pinned = versions.find(id, pin.getValue());
        if (pinned.isEmpty()) {
            faults.add(unknownVersion("/" + pin.getKey(), id, pin.getValue()));
        }
        return pinned;
    }

    private Optional<Engine> current(String id, List<RequestFault> faults) {
        Optional<Engine> current = versions.current(id);
        if (current.isEmpty()) {
            faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_VERSION));
        }
        return current;
    }

    private static Map<String, Pin> pins(RecommendationRequest request) {
        Map<String, Pin> pins = new TreeMap<>();
        if (request.getVersion() != null) {
            pins.put("version", new Pin.Version(request.getVersion()));
        }
        if (request.getHash() != null) {
            pins.put("hash", new Pin.Hash(request.getHash()));
        }
        if (request.getAsOf() != null) {
            pins.put("asOf", new Pin.AsOf(request.getAsOf()));
        }
        return pins;
    }

    private RequestFault unknownVersion(String pointer, String id, Pin pin) {
        RequestFault fault = RequestFault.at(pointer, FaultCode.UNKNOWN_VERSION);
        if (pin instanceof Pin.AsOf) {
            return fault;
        }
        return fault.allowing(versions.of(id).stream()
                .map(ruleSet -> pin instanceof Pin.Hash ? ruleSet.hash() : String.valueOf(ruleSet.version()))
                .toList());
    }

    private static Optional<Offer> offer(Engine engine, @Nullable String code, List<RequestFault> faults) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<Offer> offer = engine.ruleSet().offers().offer(code);
        if (offer.isEmpty()) {
            faults.add(RequestFault.at("?whyNot", FaultCode.UNKNOWN_OFFER)
                    .allowing(Nearest.first(code, engine.ruleSet().offers().codes())));
        }
        return offer;
    }
}
