package dk.trin.service.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was known when the database was last read, in a file of this process for its owner alone: a start without the database
 * goes on with it. It holds no password, not even hashed; one that has changed is not used.
 */
final class CallersFile {
    private static final Logger LOG = LoggerFactory.getLogger(CallersFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HASH_CHARACTERS = 64;

    private final Path path;

    CallersFile(Path data) {
        this.path = data.resolve("access").resolve("callers").toAbsolutePath();
    }

    /** Users and keys. */
    record Callers(List<User> users, List<ApiKey> keys) {
        Callers {
            users = List.copyOf(users);
            keys = List.copyOf(keys);
        }
    }

    /** Takes the place of what was known before; a disk that takes nothing is told of, and nothing more. */
    void keep(Callers callers) {
        List<User> users = callers.users().stream().map(User::withoutPassword).toList();
        String json = JSON.writeValueAsString(new Callers(users, callers.keys()));
        try {
            OwnersFile.write(path, (Secret.hash(json) + json).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.warn("Who is known cannot be kept in a file; only a start without the database would need it");
        }
    }

    /** Who was known; nobody where there is no file, or not the one that was kept. */
    Callers read() {
        try {
            byte[] all = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            int length = Math.min(HASH_CHARACTERS, all.length);
            String hash = new String(all, 0, length, StandardCharsets.UTF_8);
            String json = new String(Arrays.copyOfRange(all, length, all.length), StandardCharsets.UTF_8);
            if (!json.isEmpty() && hash.equals(Secret.hash(json))) {
                return JSON.readValue(json, Callers.class);
            }
        } catch (IOException unreadable) {
            LOG.error("The file of who is known cannot be read");
        }
        return new Callers(List.of(), List.of());
    }
}
