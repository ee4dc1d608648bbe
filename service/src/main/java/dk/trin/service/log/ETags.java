package dk.trin.service.log;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with what identifies the content, so that a caller that holds it need not get it again. */
@Component
public final class ETags {
    private final JsonMapper mapper;

    ETags(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public <T> ResponseEntity<T> ok(T body) {
        String text = body instanceof String plain ? plain : mapper.writeValueAsString(body);
        return ResponseEntity.ok().eTag("\"" + Sha256.ofAll(text) + "\"").body(body);
    }
}
