package dk.trin.service.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the first start tells whoever started it: lines of a name and a value, for the owner of the file alone. */
final class FirstRunFile {
    static final String API_KEY = "api-key";
    static final String SETUP_CODE = "setup-code";

    private static final String BETWEEN = ": ";

    private final Path path;

    FirstRunFile(Path data) {
        this.path = data.resolve("first-run.txt").toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /** Adds lines, or replaces those of the same name. */
    void tell(Map<String, String> lines) {
        Map<String, String> all = read();
        all.putAll(lines);
        write(all);
    }

    /** Takes a line away; where there is none nothing changes. */
    void forget(String name) {
        Map<String, String> all = read();
        if (all.remove(name) != null) {
            write(all);
        }
    }

    private Map<String, String> read() {
        try {
            Map<String, String> lines = new LinkedHashMap<>();
            if (Files.exists(path)) {
                for (String line : Files.readAllLines(path)) {
                    String[] parts = line.split(BETWEEN, 2);
                    lines.put(parts[0], parts[parts.length - 1]);
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Map<String, String> lines) {
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + BETWEEN + line.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            OwnersFile.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
