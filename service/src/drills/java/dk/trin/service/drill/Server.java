package dk.trin.service.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server that waits for the disk, in a directory of its own; it comes back on the same port. */
final class Server implements Storage, AutoCloseable {
    static final String USER = "postgres";

    private final Path directory;
    private final int port;
    private EmbeddedPostgres running;

    private Server(Path directory, int port, EmbeddedPostgres running) {
        this.directory = directory;
        this.port = port;
        this.running = running;
    }

    /** A server that answers; the directory is set up if it is empty. */
    static Server in(Path directory) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        return new Server(directory, port, started(directory, port));
    }

    private static EmbeddedPostgres started(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    Path directory() {
        return directory;
    }

    /** Where whoever may do anything connects. */
    String url() {
        return url("postgres");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public List<String> settings() {
        return List.of("--spring.datasource.url=" + url(), "--spring.datasource.username=" + USER);
    }

    /** The server and every process that works for it. */
    List<ProcessHandle> processes() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    @Override
    public void kill() throws Exception {
        List<ProcessHandle> processes = processes();
        processes.forEach(ProcessHandle::destroyForcibly);
        Waiting.until(Duration.ofSeconds(30), () -> processes.stream().noneMatch(ProcessHandle::isAlive));
        // There is nothing left to stop, but a lock on the directory to give back.
        running.close();
    }

    @Override
    public void start() throws IOException {
        running = started(directory, port);
    }

    /** As an operator stops it. */
    void stop() throws IOException {
        running.close();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
