package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What the caller says in the headers of the request being answered: who asks, and what it has read. */
@Component
public final class RequestHeaders {
    private static final Pattern REVISION = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})\"");

    private final HttpServletRequest request;

    RequestHeaders(HttpServletRequest request) {
        this.request = request;
    }

    /** Who asks; empty where nobody need be known and is not. */
    public static Optional<Actor> knownActor() {
        return CurrentActor.find();
    }

    /** Who asks. */
    public Actor actor() {
        return CurrentActor.get();
    }

    /** The key under which the request counts only once. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"));
    }

    /** The revision that the caller has read; without it nobody knows what would be overwritten. */
    public int revision() {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw new Refusal(ProblemType.REVISION_MISSING, List.of());
        }
        Matcher revision = REVISION.matcher(tag.strip());
        if (!revision.matches()) {
            throw Refusal.invalid(List.of(RequestFault.at("@" + HttpHeaders.IF_MATCH, FaultCode.WRONG_HEADER)));
        }
        return Integer.parseInt(revision.group(1));
    }

    /** The tag of a revision, as {@link #revision()} wants it back. */
    public static String tag(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }
}
