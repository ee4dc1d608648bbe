package dk.trin.service.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a service that knows nobody yet, and looks at it from another machine, as far as the kernel is concerned. */
final class FirstStartDrills {
    /** Opened beside the service, so that it is seen that the scan finds what is open. */
    private static final String CONTROL = "40404";

    private static final int UP_SECONDS = Integer.getInteger("drills.up", 40);

    static final List<Drill> ALL = List.of(new Drill(
            "first-start",
            "A service that knows nobody is reached from its own machine only.",
            "of 65,535 ports scanned from another network namespace none of the service open; started on all addresses it refuses",
            FirstStartDrills::run));

    private FirstStartDrills() {}

    private static Verdict run(Site site) throws Exception {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/usr/sbin/ip"))) {
            return Verdict.skipped("root and ip are needed");
        }
        Path data = site.directory("data");
        List<String> open = scanned(site, data);
        Path secrets = data.resolve("first-run.txt");
        boolean wasUp = Files.exists(secrets);
        String mode = wasUp ? PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)) : "missing";
        String refusal = refusal(site);
        boolean refused = refusal.contains("server.address");
        return Verdict.of(
                open.equals(List.of(CONTROL)) && mode.equals("rw-------") && refused,
                "open: %s (%s is the scan's own); first-run.txt %s; on 0.0.0.0 %s"
                        .formatted(
                                open,
                                CONTROL,
                                mode,
                                refused ? "refused, naming the setting" : "not refused: " + refusal));
    }

    private static List<String> scanned(Site site, Path data) throws IOException, InterruptedException {
        String scan = String.join(" ", program("scan"));
        String both = String.join(" ", program("listen", CONTROL)) + " & exec "
                + String.join(" ", service(List.of("--trin.data=" + data, "--server.port=8080")));
        Path log = site.directory("output").resolve("first-start.log");
        Process process = new ProcessBuilder(
                        script().toString(), String.valueOf(UP_SECONDS), scan, "--", "sh", "-c", both)
                .redirectError(log.toFile())
                .start();
        String ports = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return ports.lines().map(String::strip).toList();
    }

    /** What it says when it is to be reached from everywhere. */
    private static String refusal(Site site) throws IOException, InterruptedException {
        Path log = site.directory("output").resolve("refused.log");
        Process process = new ProcessBuilder(service(List.of(
                        "--trin.data=" + site.directory("fresh"), "--server.port=0", "--server.address=0.0.0.0")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        return ended && process.exitValue() != 0 ? Files.readString(log) : "still running";
    }

    private static List<String> service(List<String> settings) {
        List<String> command = new ArrayList<>(Service.command());
        command.add("--logging.structured.format.console=");
        command.addAll(settings);
        return command;
    }

    private static List<String> program(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path"), Scan.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path script() {
        return Service.below("src/drills/scan.sh");
    }
}
