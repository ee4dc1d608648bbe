package dk.trin.service.web;

import java.util.List;

/** A request that cannot be answered, with everything that is wrong with it. Becomes a problem answer. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<RequestFault> faults;

    public Refusal(ProblemType type, List<RequestFault> faults) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** A request with these faults. */
    public static Refusal invalid(List<RequestFault> faults) {
        return new Refusal(ProblemType.INVALID_REQUEST, faults);
    }

    /** There is nothing at this path. */
    public static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, List.of());
    }

    public ProblemType type() {
        return type;
    }

    public List<RequestFault> faults() {
        return faults;
    }
}
