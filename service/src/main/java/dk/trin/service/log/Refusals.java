package dk.trin.service.log;

import dk.trin.service.log.Receipt.Why;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import java.util.List;

/** Tells a caller why something was not kept. */
public final class Refusals {
    private Refusals() {}

    /** The problem answer for a submission that was refused. */
    public static Refusal of(Receipt.Refused refused) {
        return new Refusal(type(refused.why()), List.of());
    }

    private static ProblemType type(Why why) {
        return switch (why) {
            case KEY_REUSED -> ProblemType.IDEMPOTENCY_KEY_REUSED;
            case UNKNOWN -> ProblemType.NOT_FOUND;
            case ERASED -> ProblemType.ERASED;
            case FULL -> ProblemType.LOG_FULL;
            case UNAVAILABLE -> ProblemType.LOG_UNAVAILABLE;
        };
    }
}
