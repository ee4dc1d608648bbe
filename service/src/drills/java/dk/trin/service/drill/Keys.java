package dk.trin.service.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The keys that the first service of a site wrote, one for each role. Thread-safe. */
final class Keys {
    static final String HEADER = "X-API-Key";

    /** The header that names a caller in a drill; no request carries it. */
    static final String AS = "As";

    private final Path site;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Keys(Path site) {
        this.site = site;
    }

    /** Callers in a drill that have no key, or one that is none. */
    static final String NOBODY = "nobody";

    static final String STRANGER = "stranger";

    /** Who calls where the drill names nobody: somebody whose task it is. */
    static String caller(String method, String path) {
        if (method.equals("DELETE") || path.startsWith("/api/v1/users") || path.startsWith("/api/v1/backups")) {
            return "admin";
        }
        if (path.startsWith("/api/v1/log")) {
            return "auditor";
        }
        return path.startsWith("/api/v1/rule-sets") ? "author" : "professional";
    }

    String of(String role) {
        return known.computeIfAbsent(role + "-key", this::written);
    }

    /** The key that a caller brings; nobody has none. */
    Optional<String> find(String caller) {
        return switch (caller) {
            case NOBODY -> Optional.empty();
            case STRANGER -> Optional.of("trin_ofSomebodyWhoHasNeverBeenHere");
            default -> Optional.of(of(caller));
        };
    }

    /** With which the user of a role signs in. */
    String password(String role) {
        return known.computeIfAbsent(role + "-password", this::written);
    }

    private String written(String name) {
        try (Stream<Path> files = Files.walk(site)) {
            String beginning = name + ": ";
            List<Path> found =
                    files.filter(file -> file.endsWith("first-run.txt")).toList();
            for (Path file : found) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith(beginning)) {
                        return line.substring(beginning.length());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("no " + name + " below " + site);
    }
}
