package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A write or a sync of a file of the database, as strace saw it.
 *
 * @param at when it was made, in seconds since 1970
 */
record SystemCall(double at, boolean isSync) {
    private static final Pattern LINE = Pattern.compile("\\d+\\s+(\\d+\\.\\d+) (\\w+)\\(\\d+<([^>]*)>.*");

    /** Those of the files whose path has this in it, in their order. */
    static List<SystemCall> read(Path trace, String file) throws IOException {
        return Files.readAllLines(trace).stream()
                .flatMap(line -> of(line, file).stream())
                .toList();
    }

    private static Optional<SystemCall> of(String line, String file) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && matcher.group(3).contains(file)
                ? Optional.of(new SystemCall(
                        Double.parseDouble(matcher.group(1)), matcher.group(2).contains("sync")))
                : Optional.empty();
    }
}
