package dk.trin.service.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of database that Trin keeps its versions and its log in. */
public enum Database {
    /** In a file of the service itself. */
    H2("jdbc:h2:") {
        @Override
        Map<String, List<String>> durableSettings() {
            return Map.of("WRITE_DELAY", List.of("0"));
        }

        /** H2 lists a setting of the address beside its own of that name. */
        @Override
        String setting(JdbcClient jdbc, String name) {
            List<String> found = jdbc.sql(
                            "select distinct setting_value from information_schema.settings where setting_name = ?")
                    .param(name)
                    .query(String.class)
                    .list();
            return String.join(" and ", found);
        }

        /** A commit writes to the file; only the checkpoint makes the disk keep it through a power cut. */
        @Override
        public void sync(JdbcClient jdbc) {
            jdbc.sql("checkpoint sync").update();
        }
    },
    /** On a server. */
    POSTGRESQL("jdbc:postgresql:") {
        @Override
        Map<String, List<String>> durableSettings() {
            return new TreeMap<>(Map.of(
                    "fsync", List.of("on"),
                    "full_page_writes", List.of("on"),
                    "synchronous_commit", List.of("on", "local", "remote_write", "remote_apply")));
        }

        @Override
        String setting(JdbcClient jdbc, String name) {
            return jdbc.sql("select current_setting(?)")
                    .param(name)
                    .query(String.class)
                    .single();
        }

        /** A commit is on disk when it returns. */
        @Override
        public void sync(JdbcClient jdbc) {}
    };

    /** Where the migrations lie that every kind needs. */
    static final String COMMON_MIGRATIONS = "classpath:db/migration";

    private final String scheme;

    Database(String scheme) {
        this.scheme = scheme;
    }

    /** The kind that an address leads to. */
    static Database at(String url) {
        for (Database database : values()) {
            if (url.startsWith(database.scheme)) {
                return database;
            }
        }
        throw new IllegalArgumentException("Trin keeps nothing in " + url.split(":", 3)[1]);
    }

    /** Where the migrations lie that only this kind needs. */
    String migrations() {
        return "classpath:db/" + name().toLowerCase(Locale.ROOT);
    }

    /** Makes sure that everything committed so far survives a power cut. */
    public abstract void sync(JdbcClient jdbc);

    /** The settings on which it depends that a commit is kept, each with the values that keep it. */
    abstract Map<String, List<String>> durableSettings();

    abstract String setting(JdbcClient jdbc, String name);
}
