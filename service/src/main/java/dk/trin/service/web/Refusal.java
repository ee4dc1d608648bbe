package dk.trin.service.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A request that cannot be answered, with everything that is wrong with it. Becomes a problem answer. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<RequestFault> faults;
    private final transient Optional<Duration> wait;

    public Refusal(ProblemType type, List<RequestFault> faults) {
        this(type, faults, Optional.empty());
    }

    private Refusal(ProblemType type, List<RequestFault> faults, Optional<Duration> wait) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.wait = wait;
    }

    /** A request with these faults. */
    public static Refusal invalid(List<RequestFault> faults) {
        return new Refusal(ProblemType.INVALID_REQUEST, faults);
    }

    /** There is nothing at this path. */
    public static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, List.of());
    }

    /** There is too much to do just now; the caller is to come back after a while. */
    public static Refusal busy(Duration wait) {
        return new Refusal(ProblemType.UNAVAILABLE, List.of(), Optional.of(wait));
    }

    /** This caller asks too often; it is to come back after a while. */
    public static Refusal tooMany(Duration wait) {
        return new Refusal(ProblemType.TOO_MANY_REQUESTS, List.of(), Optional.of(wait));
    }

    public ProblemType type() {
        return type;
    }

    public List<RequestFault> faults() {
        return faults;
    }

    /** How long the caller is to wait; empty where the kind of problem says it. */
    Optional<Duration> retryAfter() {
        return wait;
    }
}
