package dk.trin.service.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last head of each chain, kept in files beside the database, so that a tail that is cut off the database is missed. Those of
 * other machines are missed only by heads that were exported.
 */
final class Heads {
    private final Path directory;

    Heads(Path directory) {
        this.directory = directory;
    }

    /** Takes the place of the head of the same chain. */
    void keep(Head head) {
        try {
            Files.createDirectories(directory);
            Path written = Files.writeString(directory.resolve(head.writer() + ".new"), head.line());
            Files.move(written, directory.resolve(head.writer()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** In no particular order. */
    List<Head> kept() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.toString().endsWith(".new"))
                    .map(Heads::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Head read(Path file) {
        try {
            return Head.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
