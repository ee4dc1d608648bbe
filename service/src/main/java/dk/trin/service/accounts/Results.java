package dk.trin.service.accounts;

import dk.trin.service.access.Result;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;

/** Says over HTTP why an act on users or keys is refused. */
final class Results {
    private Results() {}

    /** What an act gave; a refused one becomes a problem answer. */
    static <T> T done(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        Result.Refused<T> refused = (Result.Refused<T>) result;
        throw refusal(refused.why(), refused.detail());
    }

    private static Refusal refusal(Result.Why why, String detail) {
        return switch (why) {
            case UNKNOWN -> Refusal.notFound();
            case STALE_REVISION -> new Refusal(ProblemType.STALE_REVISION, List.of());
            case NAME_TAKEN -> refusal(ProblemType.CONFLICT, RequestFault.at("/userName", FaultCode.NAME_TAKEN));
            case LAST_ADMIN -> refusal(ProblemType.CONFLICT, RequestFault.at("", FaultCode.LAST_ADMIN));
            case WRONG_CODE -> refusal(ProblemType.FORBIDDEN, RequestFault.at("/code", FaultCode.WRONG_CODE));
            case TOO_MANY_TRIES -> new Refusal(ProblemType.TOO_MANY_REQUESTS, List.of());
            case WRONG_PASSWORD, WEAK_PASSWORD, COMMON_PASSWORD ->
                refusal(ProblemType.INVALID_REQUEST, RequestFault.at("/password", FaultCode.WEAK_PASSWORD));
            case MISSING_ROLE ->
                refusal(ProblemType.INVALID_REQUEST, RequestFault.at("/roles", FaultCode.MISSING_ROLE, detail));
            case IMPOSSIBLE_DAY ->
                refusal(ProblemType.INVALID_REQUEST, RequestFault.at("/expires", FaultCode.OUT_OF_RANGE, "0–5 a"));
        };
    }

    private static Refusal refusal(ProblemType type, RequestFault fault) {
        return new Refusal(type, List.of(fault));
    }
}
