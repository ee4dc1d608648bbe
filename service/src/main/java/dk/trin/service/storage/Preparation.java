package dk.trin.service.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the database one that can be used: it keeps what it acknowledges, and its tables are those of this release. A server
 * that is away at the start is prepared when it is back, and nothing is kept before. Thread-safe.
 */
public final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final int ATTEMPTS = 2;

    private final DataSource source;
    private final Database database;
    private volatile Optional<Flyway> migration = Optional.empty();
    private volatile boolean done;

    public Preparation(DataSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    /** Prepares the database at the start. Whatever waiting does not mend ends the start. */
    public void begin(Flyway flyway) {
        migration = Optional.of(flyway);
        for (int attempt = 1; attempt <= ATTEMPTS && !done; attempt++) {
            try {
                complete();
            } catch (RuntimeException failed) {
                if (!isAway(failed)) {
                    throw failed;
                }
                LOG.warn("The database is away; it is prepared when it is back");
            }
        }
    }

    /** Prepares the database, unless that has been done; throws whatever is in the way. */
    public synchronized void complete() {
        if (!done) {
            StorageConfiguration.requireDurable(database, JdbcClient.create(source));
            migration.orElseThrow().migrate();
            done = true;
        }
    }

    public boolean isDone() {
        return done;
    }

    /**
     * Makes sure that something can be kept.
     *
     * @throws DataAccessResourceFailureException while the database has not been prepared
     */
    public void require() {
        if (!done) {
            throw new DataAccessResourceFailureException("the database has not been prepared");
        }
    }

    /** Makes sure that everything committed so far survives a power cut. */
    public void sync(JdbcClient jdbc) {
        database.sync(jdbc);
    }

    /** Whether a server did not answer or is about to; one that answered and refused is not away. */
    private static boolean isAway(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failed) {
        String state = failed.getSQLState();
        return state == null
                ? failed instanceof SQLTransientConnectionException && failed.getCause() == null
                : state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }
}
