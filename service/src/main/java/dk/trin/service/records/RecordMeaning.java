package dk.trin.service.records;

import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.service.web.BodyMeaning;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.RequestFault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What the schemas cannot say: what needs a reason, and what has none. */
@Configuration
class RecordMeaning {
    private static final String REASON = "reason";
    private static final String OFFERS = "offers";

    @Bean
    BodyMeaning decisionRequest() {
        return new BodyMeaning(DecisionRequest.class, RecordMeaning::checkDecision);
    }

    @Bean
    BodyMeaning outcomeRequest() {
        return new BodyMeaning(OutcomeRequest.class, RecordMeaning::checkOutcome);
    }

    private static void checkDecision(JsonNode body, List<RequestFault> faults) {
        String decision = body.path("decision").asString("");
        if (List.of("adjusted", "overridden").contains(decision) && !body.has(REASON)) {
            faults.add(required(REASON));
        }
        if (decision.equals("adjusted") && !body.has(OFFERS)) {
            faults.add(required(OFFERS));
        }
    }

    private static void checkOutcome(JsonNode body, List<RequestFault> faults) {
        String outcome = body.path("outcome").asString("");
        if (outcome.equals("stopped") && !body.has(REASON)) {
            faults.add(required(REASON));
        }
        if (outcome.equals("completed") && body.has(REASON)) {
            faults.add(RequestFault.at("/" + REASON, FaultCode.CONTRADICTION, "outcome, reason"));
        }
    }

    private static RequestFault required(String field) {
        return RequestFault.at("/" + field, FaultCode.REQUIRED);
    }
}
