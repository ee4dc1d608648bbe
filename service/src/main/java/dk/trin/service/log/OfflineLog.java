package dk.trin.service.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log that is opened without its service, and only read. */
public final class OfflineLog implements AutoCloseable {
    private static final int CONNECTIONS = 5;
    private static final int IN_USE = 90020;
    private static final List<String> NO_SUCH_DATABASE = List.of("90146", "3D000");
    private static final List<String> NO_SUCH_TABLE = List.of("42S02", "42S04", "42P01");

    private final HikariDataSource source;
    private final Verifier verifier;

    private OfflineLog(HikariDataSource source, Path data) {
        this.source = source;
        this.verifier = new Verifier(JdbcClient.create(source), new Heads(LogConfiguration.heads(data)));
    }

    /**
     * Where a log is kept.
     *
     * @param data the data directory of the service
     * @param url of the database; empty for the one in the data directory
     * @param user empty where the database asks for none
     * @param password empty where the database asks for none
     */
    public record Place(Path data, String url, String user, String password) {
        private boolean isInData() {
            return url.isEmpty();
        }

        @Override
        public String toString() {
            return isInData() ? data.toString() : url;
        }
    }

    /** What came of opening a log. */
    public sealed interface Opening {
        /** It can be read, and must be closed. */
        record Opened(OfflineLog log) implements Opening {}

        /** It cannot be read. */
        record Failed(Why why) implements Opening {}

        /** Why a log cannot be read. */
        enum Why {
            /** The service is running on it and lets nobody else in. */
            IN_USE,
            /** There is no log. */
            NOT_THERE,
            /** The database does not answer, or not to this user. */
            UNREACHABLE
        }
    }

    /** Opens a log; nothing in it changes by that. */
    public static Opening open(Place place) {
        HikariDataSource source = new HikariDataSource();
        try {
            source = new HikariDataSource(settings(place));
            JdbcClient.create(source)
                    .sql("select count(*) from log_writer")
                    .query(Long.class)
                    .single();
            return new Opening.Opened(new OfflineLog(source, place.data()));
        } catch (RuntimeException failed) {
            source.close();
            return new Opening.Failed(why(failed));
        }
    }

    private static HikariConfig settings(Place place) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(
                place.isInData()
                        ? "jdbc:h2:file:" + place.data().toAbsolutePath() + "/trin;ACCESS_MODE_DATA=r;IFEXISTS=TRUE"
                        : place.url());
        settings.setUsername(place.user());
        settings.setPassword(place.password());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setReadOnly(true);
        return settings;
    }

    private static Opening.Why why(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                if (sql.getErrorCode() == IN_USE) {
                    return Opening.Why.IN_USE;
                }
                return NO_SUCH_DATABASE.contains(state) || NO_SUCH_TABLE.contains(state)
                        ? Opening.Why.NOT_THERE
                        : Opening.Why.UNREACHABLE;
            }
        }
        throw new IllegalStateException(failed);
    }

    /** The signed head of every chain. */
    public List<Head> heads() {
        return verifier.heads();
    }

    /**
     * Verifies every chain.
     *
     * @param known heads that were exported before; each must still be found
     */
    public Verification verify(List<Head> known) {
        return verifier.verify(known, read -> {});
    }

    @Override
    public void close() {
        source.close();
    }
}
