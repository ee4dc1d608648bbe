package dk.trin.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as far as Trin would ever use them. */
final class InputFiles {
    /** More than any reader takes, so that it is the reader who says that a file is too big. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private InputFiles() {}

    static byte[] read(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] read(InputStream stream) {
        try {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
