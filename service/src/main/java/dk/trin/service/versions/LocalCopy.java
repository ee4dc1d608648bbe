package dk.trin.service.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published when the database was last read, in a file of this process: a start without the database goes on with
 * it. The file begins with the hash of the rest; one that has changed is not used. Used by one thread.
 */
final class LocalCopy {
    private static final Logger LOG = LoggerFactory.getLogger(LocalCopy.class);
    private static final String FILE = "published";
    private static final int HASH_CHARACTERS = 64;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path directory;
    private long keptEpoch = -1;

    LocalCopy(Path directory) {
        this.directory = directory;
    }

    /**
     * What a copy holds.
     *
     * @param at when it was read from the database
     * @param contents of the versions that counted or were to come, by their id
     */
    record Copy(Instant at, Published published, Map<String, Map<String, String>> contents) {
        Copy {
            contents = Map.copyOf(contents);
        }
    }

    boolean holds(long epoch) {
        return keptEpoch == epoch;
    }

    /** Takes the place of the copy before; a disk that takes nothing is told of, and nothing more. */
    void keep(Copy copy) {
        byte[] json = JSON.writeValueAsBytes(copy);
        Path written = directory.resolve(FILE + ".new");
        try {
            Files.createDirectories(directory);
            Files.write(written, DigestUtils.sha256Hex(json).getBytes(StandardCharsets.US_ASCII));
            Files.write(written, json, StandardOpenOption.APPEND);
            try (FileChannel file = FileChannel.open(written, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(written, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            keptEpoch = copy.published().epoch();
        } catch (IOException unwritable) {
            LOG.warn("What is published cannot be kept in a file; only a start without the database would need it");
        }
    }

    /** The copy; empty when there is none, or not the one that was kept. */
    Optional<Copy> read() {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] all = Files.readAllBytes(file);
            int length = Math.min(HASH_CHARACTERS, all.length);
            byte[] json = Arrays.copyOfRange(all, length, all.length);
            if (!DigestUtils.sha256Hex(json).equals(new String(all, 0, length, StandardCharsets.US_ASCII))) {
                LOG.error("The copy of what is published has been changed and is not used");
                return Optional.empty();
            }
            return Optional.of(JSON.readValue(json, Copy.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
