package dk.trin.service.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases that every storage test runs on, both set up to keep what they acknowledge. */
public enum TestDatabase {
    H2 {
        @Override
        public String url() {
            try {
                return "jdbc:h2:file:" + Files.createTempDirectory("trin-h2") + "/trin;WRITE_DELAY=0";
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public String user() {
            return "sa";
        }
    },
    POSTGRESQL {
        @Override
        public String url() {
            String name = "trin_" + UUID.randomUUID().toString().replace('-', '_');
            JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }

        @Override
        public String user() {
            return "postgres";
        }

        /** A server with many databases takes long to stop. */
        @Override
        void drop(String url) {
            String name = url.replaceAll(".*/([^/?]+).*", "$1");
            JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                    .sql("drop database if exists " + name + " with (force)")
                    .update();
        }
    };

    /** The address of an empty database of this kind that nothing else uses. */
    public abstract String url();

    public abstract String user();

    void drop(String url) {
        // a file that nobody opens again needs nothing
    }

    /** Closes a database that this gave, with all that is in it. */
    public void discard(DataSource source) {
        if (source instanceof HikariDataSource pool) {
            pool.close();
            drop(pool.getJdbcUrl());
        }
    }

    /** An empty database with the tables of Trin. */
    public DataSource migrated() {
        DataSource source = empty();
        prepared(source);
        return source;
    }

    /** A database of this kind, prepared as the service does it. */
    public Preparation prepared(DataSource source) {
        Database database = Database.valueOf(name());
        Preparation preparation = new Preparation(source, database);
        preparation.begin(Flyway.configure()
                .dataSource(source)
                .locations(Database.COMMON_MIGRATIONS, database.migrations())
                .load());
        return preparation;
    }

    public DataSource empty() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url());
        source.setUsername(user());
        source.setMaximumPoolSize(8);
        source.setMinimumIdle(1);
        return source;
    }

    /** One server for all tests, started when the first needs it and stopped with the process. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            } catch (IOException unavailable) {
                throw new UncheckedIOException(unavailable);
            }
        }
    }
}
