package dk.trin.service.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database under a service. */
sealed interface Storage permits Storage.InFile, Server {
    /** What tells a service to use it. */
    List<String> settings();

    /** Ends it as a crash does; one that runs inside the service has ended with it. */
    void kill() throws Exception;

    /** Makes it answer again. */
    void start() throws Exception;

    /** H2 inside the service, as it is without any setting. */
    record InFile() implements Storage {
        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public void kill() {}

        @Override
        public void start() {}
    }

    /** A database that a drill runs on. */
    @FunctionalInterface
    interface Kind {
        Storage at(Site site) throws Exception;
    }

    /** H2 in the service's own data directory. */
    static Storage h2(Site site) {
        return new InFile();
    }

    /** A PostgreSQL of its own. */
    static Server postgresql(Site site) throws Exception {
        return site.closing(Server.in(site.directory("postgresql")));
    }

    /** A connection as whoever owns the whole server. */
    static Connection connect(String url) throws SQLException {
        return connect(url, Server.USER);
    }

    /** A connection as a role that needs no password here. */
    static Connection connect(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, role, "");
    }
}
