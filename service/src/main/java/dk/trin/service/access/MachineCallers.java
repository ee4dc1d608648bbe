package dk.trin.service.access;

import dk.trin.service.web.ProblemResponses;
import dk.trin.service.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows callers by an API key or a token of the identity provider, in the header of every request. */
final class MachineCallers extends OncePerRequestFilter {
    static final String KEY_HEADER = "X-API-Key";

    private static final String BEARER = "bearer ";

    private final Directory directory;
    private final Optional<Tokens> tokens;
    private final Refusals refusals;
    private final ProblemResponses problems;
    private final Clock clock;

    MachineCallers(Directory directory, Optional<Tokens> tokens, Refusals refusals, Clock clock) {
        this.directory = directory;
        this.tokens = tokens;
        this.refusals = refusals;
        this.problems = refusals.problems();
        this.clock = clock;
    }

    /** Whether a request says in a header who calls. */
    static boolean isNamed(HttpServletRequest request) {
        return request.getHeader(KEY_HEADER) != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = secret(request).flatMap(this::caller);
        } catch (JwtException providerAway) {
            problems.send(request, response, ProblemType.UNAVAILABLE);
            return;
        }
        if (caller.isEmpty()) {
            refusals.refuse(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** The one secret that the request brings; empty when it is none, or when there are several to choose from. */
    private static Optional<String> secret(HttpServletRequest request) {
        List<String> secrets = Stream.concat(
                        Collections.list(request.getHeaders(KEY_HEADER)).stream(),
                        Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).stream()
                                .map(MachineCallers::bearer))
                .toList();
        return secrets.size() == 1 ? Optional.of(secrets.get(0)) : Optional.empty();
    }

    private static String bearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    private Optional<Caller> caller(String secret) {
        if (secret.startsWith(Secret.PREFIX)) {
            return directory.caller(secret).map(actor -> new Caller(actor, Caller.Means.KEY, clock.instant()));
        }
        try {
            return tokens.flatMap(known -> known.actor(secret))
                    .map(actor -> new Caller(actor, Caller.Means.TOKEN, clock.instant()));
        } catch (BadJwtException notOurs) {
            return Optional.empty();
        }
    }
}
