package dk.trin.service.versions;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells other processes that something has been published, and waits to be told. Only PostgreSQL can; otherwise waiting is
 * all there is. Used by one thread at a time, but for telling.
 */
final class Notifications {
    private static final String CHANNEL = "trin_versions";

    private final DataSource source;
    private final boolean supported;
    private Optional<Connection> listening = Optional.empty();

    Notifications(DataSource source, boolean supported) {
        this.source = source;
        this.supported = supported;
    }

    /** Tells of an epoch when the transaction that is under way commits. */
    void tell(JdbcClient jdbc, long epoch) {
        if (supported) {
            jdbc.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, String.valueOf(epoch))
                    .query()
                    .listOfRows();
        }
    }

    /** Returns when something has been told, or after the pause. After a break it listens anew. */
    void await(Duration pause) throws InterruptedException {
        if (!supported) {
            Thread.sleep(pause.toMillis());
            return;
        }
        try {
            // What was told before it listened is lost, so whoever waits must look before waiting again.
            if (listening.isEmpty()) {
                listen();
                return;
            }
            listening.get().unwrap(PGConnection.class).getNotifications(Math.toIntExact(pause.toMillis()));
        } catch (SQLException broken) {
            close();
            throw new DataAccessResourceFailureException("not listening", broken);
        }
    }

    private void listen() throws SQLException {
        Connection connection = source.getConnection();
        listening = Optional.of(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
    }

    void close() {
        listening.ifPresent(connection -> {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("unlisten *");
            } catch (SQLException gone) {
                // A connection that cannot be closed is closed.
            }
        });
        listening = Optional.empty();
    }
}
