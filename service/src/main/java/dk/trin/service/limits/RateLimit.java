package dk.trin.service.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.trin.service.web.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets no client ask more often than is set, so that one that runs wild does not take the service from the others. */
final class RateLimit implements HandlerInterceptor {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More clients than ever ask within a minute; made-up ones cannot fill the memory. */
    private static final int MOST_CLIENTS = 10_000;

    private final int requests;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE)
            .build();

    /** So many requests a minute, at least one; as many may come at once. */
    RateLimit(int requestsPerMinute) {
        this.requests = requestsPerMinute;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ConsumptionProbe probe = buckets.get(client(request), this::full).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return true;
    }

    private Bucket full(String client) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, MINUTE))
                .build();
    }

    /** Whoever has said who they are; where nobody has, the address. No name looks like an address with a space before it. */
    private static String client(HttpServletRequest request) {
        String user = request.getRemoteUser();
        return user == null ? " " + request.getRemoteAddr() : user;
    }
}
