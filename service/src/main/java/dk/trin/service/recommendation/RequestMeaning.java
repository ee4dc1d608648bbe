package dk.trin.service.recommendation;

import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.BodyMeaning;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        Vocabulary vocabulary = answering(body, faults)
                .map(engine -> engine.ruleSet().vocabulary())
                .orElse(versions.vocabulary());
        JsonNode assessment = body.path("assessment");
        vocabulary.factors().forEach(factor -> checkCodes(assessment, factor, faults));
        vocabulary.factors().stream()
                .filter(factor -> factor.kind() == Kind.SET)
                .forEach(set -> checkExclusive(assessment, set, faults));
    }

    /** The version that is to answer; empty when there is none, which is then a fault. */
    private Optional<Engine> answering(JsonNode body, List<RequestFault> faults) {
        Map<String, Pin> pins = Pins.in(body);
        String together = String.join(", ", pins.keySet());
        if (pins.size() > 1) {
            pins.keySet().forEach(pin -> faults.add(RequestFault.at("/" + pin, FaultCode.CONTRADICTION, together)));
        }
        String id = body.path("ruleSet").asString(versions.defaultId());
        if (!versions.has(id)) {
            faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_RULE_SET)
                    .allowing(Nearest.first(id, versions.ids())));
            return Optional.empty();
        }
        if (pins.isEmpty()) {
            Optional<Engine> current = versions.current(id);
            if (current.isEmpty()) {
                faults.add(RequestFault.at("/ruleSet", FaultCode.UNKNOWN_VERSION));
            }
            return current;
        }
        List<Engine> pinned = pins.entrySet().stream()
                .flatMap(pin -> pinned(id, pin.getKey(), pin.getValue(), faults).stream())
                .toList();
        return pinned.stream().findFirst();
    }

    private Optional<Engine> pinned(String id, String field, Pin pin, List<RequestFault> faults) {
        if (!versions.knows(id, pin)) {
            faults.add(unknownVersion("/" + field, id, pin));
            return Optional.empty();
        }
        Optional<Engine> found = versions.find(id, pin);
        if (found.isEmpty()) {
            faults.add(RequestFault.at("/" + field, FaultCode.UNREADABLE_VERSION));
        }
        return found;
    }

    private RequestFault unknownVersion(String pointer, String id, Pin pin) {
        RequestFault fault = RequestFault.at(pointer, FaultCode.UNKNOWN_VERSION);
        if (pin instanceof Pin.AsOf) {
            return fault;
        }
        return fault.allowing(
                pin instanceof Pin.Hash
                        ? versions.hashes(id)
                        : versions.published(id).stream()
                                .map(version -> String.valueOf(version.number()))
                                .toList());
    }

    /** A code that came after a version was frozen is none that it can be asked about. */
    private void checkCodes(JsonNode assessment, Factor factor, List<RequestFault> faults) {
        JsonNode given = assessment.path(factor.group()).path(factor.name());
        if (given.isMissingNode()) {
            return;
        }
        Optional<Factor> known = versions.vocabulary().factor(factor.code());
        Stream.concat(Stream.of(given), given.valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(code -> factor.withCode(code).isEmpty())
                .filter(code -> known.flatMap(now -> now.withCode(code)).isPresent())
                .forEach(code -> faults.add(RequestFault.at(pointer(factor), FaultCode.UNKNOWN_CODE)
                        .allowing(Nearest.first(
                                code, factor.values().stream().map(Value::code).toList()))));
    }

    private static String pointer(Factor factor) {
        return "/assessment/" + factor.group() + "/" + factor.name();
    }

    private static void checkExclusive(JsonNode assessment, Factor set, List<RequestFault> faults) {
        JsonNode members = assessment.path(set.group()).path(set.name());
        set.noMember()
                .filter(none -> members.size() > 1
                        && members.valueStream()
                                .anyMatch(member -> member.asString("").equals(none.code())))
                .ifPresent(none -> faults.add(RequestFault.at(pointer(set), FaultCode.CONTRADICTION, none.code())));
    }
}
