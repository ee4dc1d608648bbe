package dk.trin.service.ui.operations;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.text.Language;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootVersion;
import org.springframework.stereotype.Component;

/** What is installed and where it keeps its data. */
@Component
final class Installation {
    private static final int MEGABYTE = 1_000_000;
    private static final int THOUSAND = 1_000;

    private final DataSource source;
    private final DataDirectory data;

    Installation(DataSource source, @Value("${trin.data}") Path data) {
        this.source = source;
        this.data = new DataDirectory(data.toAbsolutePath().normalize());
    }

    /** A piece of software. */
    record Software(String name, String version) {}

    /** What the service runs on; a version that cannot be told is left out. */
    List<Software> software() {
        List<Software> software = new ArrayList<>();
        Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
                .ifPresent(version -> software.add(new Software("Trin", version)));
        software.add(new Software("Java", Runtime.version().toString()));
        software.add(new Software("Spring Boot", SpringBootVersion.getVersion()));
        Engine.droolsVersion().ifPresent(version -> software.add(new Software("Drools", version)));
        database().ifPresent(software::add);
        return software;
    }

    /** The database; empty while it is away. */
    private Optional<Software> database() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return Optional.of(new Software(database.getDatabaseProductName(), database.getDatabaseProductVersion()));
        } catch (SQLException away) {
            return Optional.empty();
        }
    }

    /**
     * What the page tells of it.
     *
     * @param started when this process began
     * @param used by everything that must survive, for people
     * @param free on the same disk
     */
    record Told(List<Software> software, String directory, Instant started, String used, String free) {}

    /** The same in words. */
    Told told(Language reading) {
        return new Told(
                software(),
                data.path().toString(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                size(data.used(), reading),
                size(data.free(), reading));
    }

    private static String size(long bytes, Language reading) {
        double megabytes = bytes / (double) MEGABYTE;
        return megabytes < THOUSAND
                ? String.format(reading.locale(), "%.1f MB", megabytes)
                : String.format(reading.locale(), "%.1f GB", megabytes / THOUSAND);
    }
}
