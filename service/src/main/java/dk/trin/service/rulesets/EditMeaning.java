package dk.trin.service.rulesets;

import dk.trin.api.model.EditRequest;
import dk.trin.api.model.PublishRequest;
import dk.trin.service.web.BodyMeaning;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What the schema cannot say of edits and publications: which fields belong together. */
@Configuration
class EditMeaning {
    private static final Map<String, List<String>> NEEDED =
            Map.of("set-cell", List.of("column", "text"), "move-row", List.of("to"));

    @Bean
    BodyMeaning editRequest() {
        return new BodyMeaning(EditRequest.class, EditMeaning::checkEdits);
    }

    @Bean
    BodyMeaning publishRequest() {
        return new BodyMeaning(PublishRequest.class, EditMeaning::checkStart);
    }

    private static void checkEdits(JsonNode body, List<RequestFault> faults) {
        JsonNode edits = body.path("edits");
        for (int index = 0; index < edits.size(); index++) {
            JsonNode edit = edits.get(index);
            for (String field : NEEDED.getOrDefault(edit.path("kind").asString(""), List.of())) {
                if (!edit.has(field)) {
                    faults.add(RequestFault.at("/edits/" + index + "/" + field, FaultCode.IMPOSSIBLE_EDIT));
                }
            }
        }
    }

    private static void checkStart(JsonNode body, List<RequestFault> faults) {
        if (body.has("from") && body.has("fromDay")) {
            faults.add(RequestFault.at("/from", FaultCode.CONTRADICTION, "from, fromDay"));
            faults.add(RequestFault.at("/fromDay", FaultCode.CONTRADICTION, "from, fromDay"));
        }
    }
}
