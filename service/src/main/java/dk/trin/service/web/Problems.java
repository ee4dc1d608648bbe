package dk.trin.service.web;

import dk.trin.api.model.Fault;
import dk.trin.api.model.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes problem answers (RFC 9457) in the caller's language. */
@Component
final class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<Object> answer(ProblemType type, List<RequestFault> faults, HttpHeaders headers) {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(type, faults));
    }

    private Problem problem(ProblemType type, List<RequestFault> faults) {
        String key = "problem." + type.slug();
        return new Problem(
                URI.create(type.uri()),
                say(key + ".title"),
                type.status().value(),
                say(key + ".detail", faults.size()),
                RequestId.current(),
                faults.stream().map(this::fault).toList());
    }

    private Fault fault(RequestFault fault) {
        String key = "fault." + fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Fault written = new Fault(
                fault.pointer(), fault.code().name(), say(key, fault.arguments().toArray()));
        return fault.allowed().isEmpty() ? written : written.allowed(fault.allowed());
    }

    private String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
