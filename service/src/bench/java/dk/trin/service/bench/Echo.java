package dk.trin.service.bench;

import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Endpoints that parse a body and do nothing: the yardsticks for the API. In no build that ships. */
@RestController
@PermitAll
class Echo {
    private final JsonMapper mapper;
    private volatile JsonNode answer;

    Echo(JsonMapper mapper) {
        this.mapper = mapper;
        this.answer = mapper.createObjectNode();
    }

    /** Returns the body. */
    @PostMapping({"/bench/echo", Unguarded.PATH})
    JsonNode echo(@RequestBody JsonNode body) {
        return body;
    }

    /** Parses the body and returns an answer as large as a recommendation. */
    @PostMapping("/bench/same-answer")
    JsonNode sameAnswer(@RequestBody JsonNode body) {
        return answer;
    }

    void answerWith(String json) {
        answer = mapper.readTree(json);
    }
}
