package dk.trin.service.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends marked values everywhere, and looks where they have been left. */
final class MarkedDrills {
    private static final int VALUES = Integer.getInteger("drills.values", 500);
    private static final int WITHOUT_DATABASE = 3;
    private static final int LEAST_STATUSES = 4;

    static final List<Drill> ALL = List.of(new Drill(
            "marked-values",
            "Nothing that is said about anybody is left in logs or metrics.",
            VALUES
                    + " marked values sent everywhere, right and wrong, also without the database, and to the command line: 0 found",
            site -> run(site, Storage.postgresql(site), VALUES)));

    private MarkedDrills() {}

    /** With so many values, the last few of them when the database is gone. */
    static Verdict run(Site site, Storage storage, int values) throws Exception {
        Path access = site.directory("access");
        List<String> settings = new ArrayList<>(storage.settings());
        settings.addAll(List.of(
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=" + access,
                "--server.tomcat.accesslog.buffered=false"));
        Service service = site.service(site.directory("data"), settings);
        Client client = service.client();
        Marks marks =
                new Marks(client, client.get("/openapi.json").expecting(200).json());
        marks.send(values - WITHOUT_DATABASE);
        if (storage instanceof Server server) {
            server.stop();
        }
        marks.send(WITHOUT_DATABASE);
        List<String> left = new ArrayList<>();
        left.add(client.get("/actuator/prometheus").expecting(200).body());
        left.add(commandLine(site, marks.sent().get(0)));
        service.stop();
        left.addAll(texts(service.output()));
        left.addAll(texts(access));
        return verdict(marks, left);
    }

    private static Verdict verdict(Marks marks, List<String> left) {
        List<String> found = marks.sent().stream()
                .filter(mark -> left.stream().anyMatch(text -> text.contains(mark)))
                .toList();
        long lines = left.stream().flatMap(String::lines).count();
        return Verdict.of(
                found.isEmpty()
                        && marks.statuses().size() > LEAST_STATUSES
                        && lines > marks.sent().size(),
                "%,d values, answers by status %s; %d found in %,d lines of log, access log, metrics and command line%s"
                        .formatted(
                                marks.sent().size(),
                                marks.statuses(),
                                found.size(),
                                lines,
                                found.isEmpty() ? "" : ", such as " + found.get(0)));
    }

    private static List<String> texts(Path place) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** What the command says about a request that it cannot read. */
    private static String commandLine(Site site, String mark) throws IOException, InterruptedException {
        Path request = site.directory("cli").resolve("request.json");
        Files.writeString(request, Citizen.BODY.replace("\"moderate\"", '"' + mark + '"'));
        List<String> command = new ArrayList<>(Service.command());
        command.addAll(List.of("recommend", request.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
