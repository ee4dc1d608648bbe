package dk.trin.service.backup;

import dk.trin.service.storage.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes backups, each in a folder of its own below the data directory, readable by the owner alone where that can be said. */
@Component
final class Backups {
    private static final String DATABASE = "trin.zip";
    private static final String LOG = "log";
    private static final String HEADS = "heads";

    private final Path data;
    private final JdbcClient jdbc;
    private final Database database;
    private final Clock clock;

    Backups(@Value("${trin.data}") Path data, DataSource source, Database database, Clock clock) {
        this.data = data;
        // Without the time limit of other statements: a large database takes as long as it takes.
        this.jdbc = JdbcClient.create(source);
        this.database = database;
        this.clock = clock;
    }

    /**
     * A folder that holds a whole backup.
     *
     * @param bytes of the database
     */
    record Backup(String name, Instant at, long bytes) {}

    /** Copies everything; empty if the database is backed up by its own tools. */
    Optional<Backup> make() {
        if (database != Database.H2) {
            return Optional.empty();
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String name = at.toString().replace(':', '-');
        Path whole = data.resolve("backups").resolve(name);
        Path begun = whole.resolveSibling(name + ".begun");
        try {
            Files.createDirectories(begun.resolve(LOG).resolve(HEADS));
            ownerOnly(begun);
            // The heads first: what is kept while the database is copied would seem to be missing from it.
            copy(data.resolve(LOG), begun.resolve(LOG));
            copy(data.resolve(LOG).resolve(HEADS), begun.resolve(LOG).resolve(HEADS));
            jdbc.sql("backup to ?")
                    .param(begun.resolve(DATABASE).toAbsolutePath().toString())
                    .update();
            long bytes = Files.size(begun.resolve(DATABASE));
            Files.move(begun, whole, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new Backup(name, at, bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void ownerOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(Files::isRegularFile).toList();
        } catch (NoSuchFileException none) {
            return;
        }
        for (Path file : files) {
            try {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (NoSuchFileException renamed) {
                // A head that was being written takes the place of the one that is copied as well.
                continue;
            }
        }
    }
}
