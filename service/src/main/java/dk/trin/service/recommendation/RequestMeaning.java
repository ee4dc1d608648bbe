package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.BodyMeaning;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What the schema cannot say of a request: whether its rule set and version exist, and what contradicts itself. */
@Configuration
class RequestMeaning {
    private final Versions versions;

    RequestMeaning(Versions versions) {
        this.versions = versions;
    }

    @Bean
    BodyMeaning recommendationRequest() {
        return new BodyMeaning(RecommendationRequest.class, this::check);
    }

    private void check(JsonNode body, List<RequestFault> faults) {
        checkVersion(body, faults);
        versions.vocabulary().factors().stream()
                .filter(factor -> factor.kind() == Kind.SET)
                .forEach(set -> checkExclusive(body, set, faults));
    }

    private void checkVersion(JsonNode body, List<RequestFault> faults) {
        Map<String, Pin> pins = Pins.in(body);
        String together = String.join(", ", pins.keySet());
        if (pins.size() > 1) {
            pins.keySet().forEach(pin -> faults.add(RequestFault.at("/" + pin, FaultCode.CONTRADICTION, together)));
        }
        String id = body.path("ruleSet").asString(versions.defaultId());
        if (!versions.ids().contains(id)) {
            faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_RULE_SET)
                    .allowing(Nearest.first(id, versions.ids())));
        } else if (pins.isEmpty() && versions.current(id).isEmpty()) {
            faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_VERSION));
        } else {
            pins.forEach((field, pin) -> {
                if (versions.find(id, pin).isEmpty()) {
                    faults.add(unknownVersion("/" + field, id, pin));
                }
            });
        }
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

    private static void checkExclusive(JsonNode body, Factor set, List<RequestFault> faults) {
        JsonNode members = body.path("assessment").path(set.group()).path(set.name());
        set.noMember()
                .filter(none -> members.size() > 1
                        && members.valueStream()
                                .anyMatch(member -> member.asString("").equals(none.code())))
                .ifPresent(none -> faults.add(RequestFault.at(
                        "/assessment/" + set.group() + "/" + set.name(), FaultCode.CONTRADICTION, none.code())));
    }
}
