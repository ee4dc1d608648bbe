package dk.trin.service.ui.operations;

import dk.trin.service.access.Result;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.web.Refusal;
import java.util.Locale;

/** Says on a form why an act on users or keys was refused. */
final class Refused {
    private Refused() {}

    /** The fault, at the field where it can be mended; what is not there at all is a page that is not found. */
    static Fault fault(Result.Refused<?> refused, Words words) {
        String field = switch (refused.why()) {
            case UNKNOWN -> throw Refusal.notFound();
            case NAME_TAKEN -> "userName";
            case IMPOSSIBLE_DAY -> "expires";
            case LAST_ADMIN, MISSING_ROLE -> "roles";
            case STALE_REVISION, WEAK_PASSWORD, COMMON_PASSWORD, WRONG_PASSWORD, TOO_MANY_TRIES, WRONG_CODE -> "name";
        };
        String code = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(field, words.say("operations.refused." + code));
    }
}
