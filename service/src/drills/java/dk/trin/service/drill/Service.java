package dk.trin.service.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of the service. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MAIN = "dk.trin.service.TrinApplication";

    private static final String RATE = "--trin.limits.requests-per-minute=";
    private static final Path FOLDER = Path.of("service");

    private final Process process;
    private final Client client;
    private final Path output;

    private Service(Process process, int port, Keys keys, Path output) {
        this.process = process;
        this.client = new Client(port, keys);
        this.output = output;
    }

    /** Starts a process and waits until it is ready. */
    static Service start(List<String> settings, Keys keys, Path output) throws Exception {
        return start(command(), settings, keys, output);
    }

    /** Starts a process that runs the service in another way. */
    static Service start(List<String> start, List<String> settings, Keys keys, Path output) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(start);
        if (settings.stream().noneMatch(setting -> setting.startsWith(RATE))) {
            command.add(RATE + "0");
        }
        command.add("--server.port=" + port);
        command.add("--logging.structured.format.console=");
        command.add("--demo");
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Service service = new Service(process, port, keys, output);
        service.awaitReady();
        return service;
    }

    /** The jar where one is named, as whoever runs Trin starts it; otherwise what was compiled with the drills. */
    static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> options = List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        List<String> command = new ArrayList<>(options);
        Optional.ofNullable(System.getProperty("drills.jar"))
                .ifPresentOrElse(
                        jar -> command.addAll(List.of("-jar", jar)),
                        () -> command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN)));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        boolean ready = Waiting.until(PATIENCE, () -> !process.isAlive() || client.isReady());
        if (!ready || !process.isAlive()) {
            close();
            throw new IllegalStateException("not started:\n" + Files.readString(output));
        }
    }

    /** A file of the service's sources; the drills are started at the top, or where the service is. */
    static Path below(String file) {
        Path fromTop = FOLDER.resolve(file);
        return (Files.exists(fromTop) ? fromTop : Path.of(file)).toAbsolutePath();
    }

    Path output() {
        return output;
    }

    Client client() {
        return client;
    }

    long pid() {
        return process.pid();
    }

    /** Without any chance to tidy up, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As an operator stops it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            kill();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
