package dk.trin.rules.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where sheets are read from: a name below the content folder gives its bytes, or nothing when there is none. */
@FunctionalInterface
public interface Content {
    Optional<byte[]> read(String path);

    /** The content that ships inside the library. */
    static Content shipped() {
        return path -> {
            try (InputStream stream = Content.class.getResourceAsStream("/content/" + path)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /** A folder of a rule author's own; paths that lead out of it are not there. */
    static Content folder(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return path -> {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
