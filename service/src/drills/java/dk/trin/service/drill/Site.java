package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Where a drill takes place: a directory of its own, and what it has started; both are gone when it is closed. */
final class Site implements AutoCloseable {
    private final Path directory;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private int services;

    private Site(Path directory) {
        this.directory = directory;
    }

    static Site open() throws IOException {
        return new Site(Files.createTempDirectory("trin-drill-"));
    }

    /** A directory of this name; it is made when it is not there. */
    Path directory(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    /** Closes it with the site, before what was started earlier. */
    <T extends AutoCloseable> T closing(T opened) {
        started.push(opened);
        return opened;
    }

    /** A service on a database; it answers when this returns. */
    Service service(Storage storage) throws Exception {
        return service(storage, directory("data"));
    }

    /** A service that keeps its files in a directory. */
    Service service(Storage storage, Path data) throws Exception {
        return service(data, storage.settings());
    }

    /** A service with settings of its own. */
    Service service(Path data, List<String> settings) throws Exception {
        Path output = directory.resolve("service-" + ++services + ".log");
        List<String> all = new ArrayList<>(settings);
        all.add("--trin.data=" + data);
        return closing(Service.start(all, new Keys(directory), output));
    }

    /** A service that is started in another way. */
    Service service(List<String> start, List<String> settings) throws Exception {
        Path output = directory.resolve("service-" + ++services + ".log");
        return closing(Service.start(start, settings, new Keys(directory), output));
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable each : started) {
            try {
                each.close();
            } catch (Exception gone) {
                System.err.println("Not closed: " + gone);
            }
        }
        if (Boolean.getBoolean("drills.keep")) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
