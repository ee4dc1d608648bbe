package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem before any controller is reached. */
@Component
public final class ProblemResponses {
    private final Problems problems;
    private final JsonMapper mapper;

    ProblemResponses(Problems problems, JsonMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /** Writes the whole answer, in the language that the request asks for. */
    public void send(HttpServletRequest request, HttpServletResponse response, ProblemType type) throws IOException {
        LocaleContextHolder.setLocale(Languages.of(request));
        try {
            ResponseEntity<Object> answer = problems.answer(type, List.of(), HttpHeaders.EMPTY);
            response.setStatus(answer.getStatusCode().value());
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.getOutputStream().write(mapper.writeValueAsBytes(answer.getBody()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
