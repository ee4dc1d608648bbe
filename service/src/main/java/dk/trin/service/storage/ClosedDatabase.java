package dk.trin.service.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Gives up connections to an H2 that has closed itself, which it does when it cannot write. H2 opens its file anew only
 * when none of them is left; a pool that kept them would answer nothing until the service is started again.
 */
public final class ClosedDatabase implements SQLExceptionOverride {
    private static final int DATABASE_IS_CLOSED = 90098;

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return failure.getErrorCode() == DATABASE_IS_CLOSED ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
