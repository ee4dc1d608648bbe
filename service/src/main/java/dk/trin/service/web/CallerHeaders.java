package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the caller says of itself in the headers of the request being answered; they have passed every check. */
@Component
public final class CallerHeaders {
    private final HttpServletRequest request;

    CallerHeaders(HttpServletRequest request) {
        this.request = request;
    }

    /** Who asks; empty where nobody need be named and is not. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(request.getHeader("X-Actor")).map(Actor::new);
    }

    /** Who asks, where the contract demands a name. */
    public Actor requiredActor() {
        return actor().orElseThrow();
    }

    /** The key under which the request counts only once. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"));
    }
}
