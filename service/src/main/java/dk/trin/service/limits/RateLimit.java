package dk.trin.service.limits;

import dk.trin.service.web.Rate;
import dk.trin.service.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets no client ask more often than is set, so that one that runs wild does not take the service from the others. */
final class RateLimit implements HandlerInterceptor {
    private final Rate rate;

    /** So many requests a minute, at least one; as many may come at once. */
    RateLimit(int requestsPerMinute) {
        this.rate = new Rate(requestsPerMinute);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Duration> wait = rate.wait(client(request));
        if (wait.isPresent()) {
            throw Refusal.tooMany(wait.get());
        }
        return true;
    }

    /** Whoever has said who they are; where nobody has, the address. No name looks like an address with a space before it. */
    private static String client(HttpServletRequest request) {
        String user = request.getRemoteUser();
        return user == null ? " " + request.getRemoteAddr() : user;
    }
}
