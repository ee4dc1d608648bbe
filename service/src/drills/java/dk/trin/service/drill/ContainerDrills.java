package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs what the image holds as the image runs it; in place of a container engine the kernel is asked directly. */
final class ContainerDrills {
    private static final String HEALTH = "CMD ";
    private static final String START = "ENTRYPOINT ";
    private static final String NO_RIGHTS = "0000000000000000";

    static final List<Drill> ALL = List.of(new Drill(
            "container",
            "The image needs neither root nor any right, and writes nowhere but in its data.",
            "started as its file says, as user 10001 with no rights on a read-only root: ready, healthy, keeps a recommendation",
            ContainerDrills::run));

    private ContainerDrills() {}

    private static Verdict run(Site site) throws Exception {
        Optional<String> jar = Optional.ofNullable(System.getProperty("drills.jar"));
        boolean able = "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/setpriv"));
        if (jar.isEmpty() || !able) {
            return Verdict.skipped("the packaged jar, root and setpriv are needed");
        }
        Path folder = site.directory("container");
        List<String> command = new ArrayList<>(List.of(script().toString(), jar.get(), folder.toString()));
        command.addAll(instruction(START));
        Service service = site.service(command, List.of("--trin.data=/srv"));
        int kept = service.client().store().status();
        int healthy = healthCheck(folder, service.client());
        String rights = status(service, "CapEff");
        String user = status(service, "Uid");
        return Verdict.of(
                kept == 201 && healthy == 0 && rights.equals(NO_RIGHTS) && user.startsWith("10001"),
                "ready; kept: %d; health check: %d; user %s; effective rights %s"
                        .formatted(kept, healthy, user.split("\\s+")[0], rights));
    }

    private static Path script() {
        return Service.below("src/drills/container.sh");
    }

    /** A command that the image's file gives as JSON, with the folder of the image replaced by the one of the drill. */
    private static List<String> instruction(String keyword) throws IOException {
        String line = Files.readAllLines(Service.below("Containerfile")).stream()
                .map(String::strip)
                .filter(each -> each.startsWith(keyword))
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared()
                .readTree(line.substring(keyword.length()))
                .valueStream()
                .map(JsonNode::asString)
                .map(word -> word.replace("/opt/trin/", "/mnt/"))
                .toList();
    }

    private static int healthCheck(Path folder, Client client) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(instruction(HEALTH).stream()
                .map(word -> word.replace("/mnt/", folder.resolve("app") + "/"))
                .toList());
        command.add("http://127.0.0.1:" + client.port());
        return new ProcessBuilder(command).start().waitFor();
    }

    private static String status(Service service, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }
}
