package dk.trin.service.limits;

import dk.trin.service.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets as many requests in as can be worked on at once; the others wait a little, and are then told to come back. */
final class Admission implements HandlerInterceptor {
    private static final String HELD = Admission.class.getName();
    private static final Duration COME_BACK = Duration.ofSeconds(1);

    private final Limits limits;
    private final Map<Lane, Semaphore> permits;

    Admission(Limits limits) {
        this.limits = limits;
        this.permits = Arrays.stream(Lane.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        lane -> new Semaphore(limits.atOnce(lane)),
                        (first, second) -> first,
                        () -> new EnumMap<>(Lane.class)));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (request.getAttribute(HELD) == null) {
            Lane lane = Lane.of(request);
            if (!permits(lane).tryAcquire(limits.patience(lane).toNanos(), TimeUnit.NANOSECONDS)) {
                throw Refusal.busy(COME_BACK);
            }
            request.setAttribute(HELD, lane);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (request.getAttribute(HELD) instanceof Lane lane) {
            request.removeAttribute(HELD);
            permits(lane).release();
        }
    }

    private Semaphore permits(Lane lane) {
        return permits.get(lane);
    }
}
